package org.harambee.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrkTests {
    private static final String GOOD = """
            Running 4s test @ http://127.0.0.1:8107/affiliates
              1 threads and 8 connections
              Thread Stats   Avg      Stdev     Max   +/- Stdev
                Latency     9.10ms   21.00ms 200.00ms   90.00%
                Req/Sec     0.82k   100.00     1.00k    70.00%
              Latency Distribution
                 50%  812.00us
                 75%    2.00ms
                 90%    9.00ms
                 99%    1.07s
              3281 requests in 4.04s, 36.65MB read
            Requests/sec:    811.48
            Transfer/sec:      9.07MB
            """;

    @Test
    void whatWrkSaysIsReadInTheSameUnits() {
        Wrk wrk = Wrk.of(GOOD);
        assertThat(wrk).isEqualTo(new Wrk(3281, 811.48, 0.812, 1070, 36.65 * 1024 * 1024 / 3281, 0));
    }

    @Test
    void answersThatAreNotGoodAreCounted() {
        Wrk wrk = Wrk.of(GOOD.replace("Requests/sec", """
                  Socket errors: connect 0, read 2, write 0, timeout 3
                  Non-2xx or 3xx responses: 24
                Requests/sec"""));
        assertThat(wrk.failed()).isEqualTo(29);
    }
}
