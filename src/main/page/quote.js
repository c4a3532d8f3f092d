// Finds the place's name in a quote, in whatever case it stands there.

const LONGEST_ENDING = 4;
const WORD = /[\p{L}\p{M}\p{N}’'-]+/gu;

/** The span [start, end) of the first of the names found in the text, or null; names in any of the languages. */
export function findName(text, names) {
    const words = [...text.matchAll(WORD)].map(m => ({word: m[0], start: m.index, end: m.index + m[0].length}));
    for (const name of [...new Set(names)].sort((a, b) => b.length - a.length)) {
        const wanted = name.match(WORD) ?? [];
        for (let i = 0; wanted.length && i + wanted.length <= words.length; i++) {
            if (wanted.every((part, k) => sameWord(part, words[i + k].word))) {
                return [words[i].start, words[i + wanted.length - 1].end];
            }
        }
    }
    return null;
}

/** Whether a word may be another form of the name: the same stem, then an ending. An inexact aid to the eye, no more. */
function sameWord(name, word) {
    const stem = name.length < 4 ? name : name.slice(0, Math.max(3, name.length - (name.length > 6 ? 3 : 2)));
    return word === name
        || (name.length >= 4 && word.startsWith(stem) && word.length <= name.length + LONGEST_ENDING);
}
