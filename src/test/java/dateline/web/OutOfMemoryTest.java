package dateline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.Program;
import dateline.store.SampleHome;
import dateline.store.lucene.HomeStore;
import dateline.web.http.OutOfMemory;
import dateline.web.http.ServerSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Wherever memory runs out while the server runs, the program ends, so that it can be started anew. */
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD) // a program that is out of memory and does not end
class OutOfMemoryTest {
    /** Serves, and then fills its memory: in a thread of its own, or in the answer to a request. */
    static final class Greedy {
        public static void main(String[] arguments) throws Exception {
            OutOfMemory.endsTheProgram();
            Path home = Path.of(arguments[0]);
            WebServer server = WebServer.start(() -> HomeStore.open(home), home, ServerSettings.local(0),
                    List.of((beans, environment) -> beans.registerBean(GreedyController.class)));
            if (arguments[1].equals("thread")) {
                new Thread(Greedy::fill).start();
            } else {
                RawHttp.get(server.port(), "/greedy");
            }
        }

        private static void fill() {
            List<byte[]> all = new ArrayList<>();
            while (true) {
                all.add(new byte[1 << 20]);
            }
        }
    }

    @Controller
    static final class GreedyController {
        @GetMapping("/greedy")
        void answer() {
            Greedy.fill();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"thread", "request"})
    void endsTheProgram(String where, @TempDir Path home) throws Exception {
        SampleHome.fill(home);
        Process process = Program.start(Greedy.class.getName(), List.of("-Xmx64m"), home.toString(), where);
        String told = Program.read(process.getErrorStream());
        assertEquals(OutOfMemory.EXIT_CODE, process.waitFor(), told);
        assertTrue(told.startsWith("dateline: out of memory, ends;"), told);
    }
}
