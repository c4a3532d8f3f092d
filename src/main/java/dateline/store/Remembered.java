package dateline.store;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The last answers of a kind, by question. For use by any number of threads; two may work out the same answer at once. */
public final class Remembered<Q, A> {
    /** Works out an answer. */
    public interface Answer<A> {
        A workOut() throws IOException;
    }

    private final Map<Q, A> answers;

    public Remembered(int most) {
        answers = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Q, A> eldest) {
                return size() > most;
            }
        };
    }

    /** Null where it is not remembered. */
    public A get(Q question) {
        synchronized (answers) {
            return answers.get(question);
        }
    }

    public void put(Q question, A answer) {
        synchronized (answers) {
            answers.put(question, answer);
        }
    }

    public A get(Q question, Answer<A> answer) throws IOException {
        A known = get(question);
        if (known == null) {
            known = answer.workOut();
            put(question, known);
        }
        return known;
    }
}
