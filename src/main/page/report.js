// One report as it is read on the card: link, words, date, how surely, and why it stands where it stands.

import {element} from './element.js';
import {findName} from './quote.js';
import {reportAddress} from './api.js';

/** A report (GeoJSON feature) as an article element with a heading. */
export function reportElement(feature, words) {
    const report = feature.properties;
    return element('article', {class: `report ${report.role} ${report.certainty}`, dataset: {report: feature.id}},
        heading(report, words),
        sourceLine(report, words),
        element('blockquote', {lang: report.lang, cite: safeAddress(report.url)}, element('bdi', {}, ...quoteParts(report))),
        chips(report, words),
        tools(feature, words),
        reasons(feature.id, report, words));
}

function heading(report, words) {
    return element('h3', {class: 'dateline'},
        element('time', {datetime: report.date, text: words.date(report)}), ' ',
        element('span', {class: 'soft', text: words.say(`dateKind.${report.dateKind}`)}));
}

function quoteParts(report) {
    const {quote, place, placeEn, placeEs, placeRu, placeUk} = report;
    const span = findName(quote, [place, placeEn, placeEs, placeRu, placeUk].filter(Boolean));
    return span
        ? [quote.slice(0, span[0]), element('mark', {text: quote.slice(...span)}), quote.slice(span[1])]
        : [quote];
}

/** Only what tells something: that it is reported stands at the card's head, once. */
function chips(report, words) {
    const chip = (name, text) => element('li', {class: name}, element('bdi', {text}));
    const all = [
        report.certainty !== 'stated' && chip(`certainty ${report.certainty}`, certainty(report, words)),
        report.certainty !== 'attributed' && report.attribution
            && chip('attribution', words.say('according', {who: report.attribution})),
        report.role === 'mentioned' && chip('role', words.say('role.mentioned')),
        report.category && report.category !== 'other' && chip('category', words.say(`category.${report.category}`)),
    ].filter(Boolean);
    return all.length ? element('ul', {class: 'marks'}, ...all) : '';
}

function certainty({certainty: how, attribution}, words) {
    return how === 'attributed' && attribution
        ? words.say('certainty.attributedTo', {who: attribution})
        : words.say(`certainty.${how}`);
}

function sourceLine({url, source, title, lang, reportedDate}, words) {
    const address = safeAddress(url);
    const name = source || (address && new URL(address).hostname) || words.say('noSource');
    const inner = [element('cite', {}, element('bdi', {text: name})), title && ': ',
        title && element('bdi', {lang, text: title})].filter(Boolean);
    return element('p', {class: 'source'},
        address ? element('a', {href: address, rel: 'noopener external nofollow'}, ...inner) : element('span', {}, ...inner),
        reportedDate ? element('span', {class: 'soft', text: words.say('published', {date: words.day(reportedDate)})}) : '');
}

function tools(feature, words) {
    const link = `./?report=${feature.id}&hl=${words.lang}`;
    const cite = element('button', {type: 'button', class: 'link', text: words.say('citation'), on: {click: async () => {
        await navigator.clipboard.writeText(citation(feature.properties, words, new URL(link, location.href).href));
        cite.textContent = words.say('copied');
    }}});
    return element('p', {class: 'tools-line'}, element('a', {href: link, text: words.say('permalink')}),
        navigator.clipboard ? cite : '');
}

function citation({source, title, reportedDate, quote, url}, words, link) {
    return [`“${quote}”`, [source, title].filter(Boolean).join(': '), words.day(reportedDate), safeAddress(url),
        `Dateline, ${link}`].filter(Boolean).join('. ');
}

function reasons(id, {confidence, reasons: why}, words) {
    return element('details', {class: 'why'},
        element('summary', {text: words.say('why')}),
        element('p', {text: words.say('confidence', {percent: words.percent(confidence ?? 0)})}),
        why ? element('ul', {lang: 'en'}, ...why.split('; ').map(text => element('li', {}, element('bdi', {text})))) : '',
        element('p', {}, element('a', {href: `${reportAddress(id)}?f=json`, text: words.say('asData')})));
}

/** Only web addresses become links: an article's link is somebody else's text. */
export function safeAddress(url) {
    try {
        return url && /^https?:$/.test(new URL(url).protocol) ? url : null;
    } catch {
        return null;
    }
}
