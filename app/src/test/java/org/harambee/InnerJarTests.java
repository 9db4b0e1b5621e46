package org.harambee;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class InnerJarTests {
    private static final byte[] LONG = "to pull together, ".repeat(500).getBytes(UTF_8);
    private static final byte[] SHORT = "harambee".getBytes(UTF_8);

    @Test
    void whatWasPackedIsFoundByName() throws IOException {
        InnerJar jar = new InnerJar(jar());
        assertThat(jar.entry("a/Long.class")).isEqualTo(LONG);
        assertThat(jar.entry("a/Stored.class")).isEqualTo(SHORT);
        assertThat(jar.entry("a/Empty.class")).isEmpty();
        assertThat(jar.entry("a/Nowhere.class")).isNull();
    }

    @Test
    void aJarThatIsCutIsSaidToBe() throws IOException {
        byte[] whole = jar();
        assertThatIOException()
                .isThrownBy(() -> new InnerJar(Arrays.copyOf(whole, whole.length - 1)))
                .withMessage("a jar inside the program is cut or has a comment");
        assertThatIOException().isThrownBy(() -> new InnerJar(new byte[3]));
    }

    @Test
    void aDamagedEntryIsSaidToBe() throws IOException {
        byte[] damaged = jar();
        Arrays.fill(damaged, 42, 60, (byte) 0x5a);
        assertThatIOException()
                .isThrownBy(() -> new InnerJar(damaged).entry("a/Long.class"))
                .withMessage("a/Long.class in the program is damaged");
    }

    private static byte[] jar() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, "a/Long.class", LONG);
            ZipEntry stored = new ZipEntry("a/Stored.class");
            CRC32 sum = new CRC32();
            sum.update(SHORT);
            stored.setMethod(ZipEntry.STORED);
            stored.setSize(SHORT.length);
            stored.setCrc(sum.getValue());
            zip.putNextEntry(stored);
            zip.write(SHORT);
            add(zip, "a/Empty.class", new byte[0]);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
    }
}
