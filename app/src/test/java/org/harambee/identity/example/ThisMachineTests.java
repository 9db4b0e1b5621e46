package org.harambee.identity.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.mock.web.MockHttpServletRequest;

class ThisMachineTests {

    @Test
    void aServerThatListensOnLoopbackIsAlone() throws Exception {
        assertThat(alone("127.0.0.1")).isTrue();
        assertThat(alone("::1")).isTrue();
    }

    @Test
    void aServerThatOthersCanReachIsNot() throws Exception {
        assertThat(alone("0.0.0.0")).isFalse();
        assertThat(alone("192.0.2.17")).isFalse();
        assertThat(alone(null)).isFalse();
    }

    @Test
    void norIsOneBehindAProxy() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader("Forwarded", "for=203.0.113.7");

        assertThat(machine("127.0.0.1").alone(request)).isFalse();
    }

    private static boolean alone(@Nullable String address) throws Exception {
        return machine(address).alone(new MockHttpServletRequest());
    }

    private static ThisMachine machine(@Nullable String address) throws Exception {
        ServerProperties server = new ServerProperties();
        if (address != null) {
            server.setAddress(InetAddress.getByName(address));
        }
        return new ThisMachine(server);
    }
}
