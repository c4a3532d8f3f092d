package dateline.store;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The last answers of a kind, by question. For use by any number of threads; two may work out the same answer at once. */
final class Remembered<Q, A> {
    /** Works out an answer. */
    interface Answer<A> {
        A workOut() throws IOException;
    }

    private final Map<Q, A> answers;

    Remembered(int most) {
        answers = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Q, A> eldest) {
                return size() > most;
            }
        };
    }

    A get(Q question, Answer<A> answer) throws IOException {
        synchronized (answers) {
            A known = answers.get(question);
            if (known != null) {
                return known;
            }
        }
        A found = answer.workOut();
        synchronized (answers) {
            answers.put(question, found);
        }
        return found;
    }
}
