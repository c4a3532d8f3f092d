// The dialog that hands the view on: its link, a frame for another page, downloads and a feed.

import {element} from './element.js';
import {format} from './state.js';

export function showSharing(dialog, state, {json, csv, atom}, words) {
    const here = new URL(format(state) || './', location.href).href;
    const frame = new URL(format({...state, embed: '1'}), location.href).href;
    dialog.replaceChildren(
        element('h2', {id: 'sharing-title', text: words.say('share')}),
        copied(words, 'shareLink', here),
        copied(words, 'embed', `<iframe src="${frame.replaceAll('&', '&amp;')}" width="100%" height="500" title="Dateline"></iframe>`),
        element('ul', {}, ...[['download', json], ['downloadCsv', csv], ['feed', {href: atom}]].map(([key, {href, name}]) =>
            element('li', {}, element('a', {href, download: name, text: words.say(key)})))),
        element('p', {}, element('button', {type: 'button', text: words.say('print'), on: {click: () => { dialog.close(); print(); }}}), ' ',
            element('button', {type: 'button', text: words.say('close'), on: {click: () => dialog.close()}})));
    dialog.showModal();
}

function copied(words, key, text) {
    const field = element('input', {type: 'text', readonly: '', value: text, on: {focus: event => event.target.select()}});
    const button = element('button', {type: 'button', text: words.say('copy'), on: {click: async () => {
        field.select();
        await navigator.clipboard?.writeText(text);
        button.textContent = words.say('copied');
    }}});
    return element('p', {}, element('label', {}, element('span', {text: words.say(key)}), field), ' ', button);
}
