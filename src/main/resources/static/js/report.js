// One report as it is read on the card and in the list: its words, its date, how surely, and where it was told.

import {element} from './element.js';
import {findName} from './quote.js';
import {reportAddress} from './api.js';

/** A report (GeoJSON feature) as an article element; with a place heading that calls onPlace where one is given. */
export function reportElement(feature, words, onPlace) {
    const report = feature.properties;
    return element('article', {class: `report ${report.role}`},
        element('p', {class: 'dateline'},
            onPlace && element('button', {type: 'button', class: 'place-link', text: words.placeName(report),
                dataset: {place: report.placeId}, on: {click: () => onPlace(report)}}),
            element('time', {datetime: report.date, text: words.date(report)}), ' ',
            element('span', {class: 'soft', text: words.say(`dateKind.${report.dateKind}`)})),
        element('blockquote', {lang: report.lang, cite: safeAddress(report.url)}, ...quoteParts(report)),
        element('ul', {class: 'marks'}, ...marks(report, words)),
        sourceLine(report, words),
        reasons(feature.id, report, words));
}

function quoteParts({quote, place, placeEn, placeEs, placeRu, placeUk}) {
    const span = findName(quote, [place, placeEn, placeEs, placeRu, placeUk].filter(Boolean));
    return span
        ? [quote.slice(0, span[0]), element('mark', {text: quote.slice(...span)}), quote.slice(span[1])]
        : [quote];
}

function marks(report, words) {
    const mark = (name, text) => element('li', {class: name, text});
    return [
        mark('reported', words.say('reported')),
        mark(`certainty ${report.certainty}`, certainty(report, words)),
        report.certainty !== 'attributed' && report.attribution
            && mark('attribution', words.say('according', {who: report.attribution})),
        mark('role', words.say(`role.${report.role}`)),
        report.category && report.category !== 'other' && words.has(`category.${report.category}`)
            && mark('category', words.say(`category.${report.category}`)),
    ].filter(Boolean);
}

function certainty({certainty: how, attribution}, words) {
    return how === 'attributed' && attribution
        ? words.say('certainty.attributedTo', {who: attribution})
        : words.say(`certainty.${how}`);
}

function sourceLine({url, source, title, lang, reportedDate}, words) {
    const address = safeAddress(url);
    const name = source || (address && new URL(address).hostname) || words.say('noSource');
    const inner = [element('cite', {text: name}), title && ': ', title && element('span', {lang, text: title})];
    return element('p', {class: 'source'},
        address ? element('a', {href: address, rel: 'noopener external nofollow'}, ...inner.filter(Boolean))
            : element('span', {}, ...inner.filter(Boolean)),
        reportedDate ? element('span', {class: 'soft', text: words.say('published', {date: words.day(reportedDate)})}) : '');
}

function reasons(id, {confidence, reasons: joined}, words) {
    const list = joined ? joined.split('; ') : [];
    return element('details', {class: 'why'},
        element('summary', {text: words.say('why')}),
        element('p', {text: words.say('confidence', {percent: words.percent(confidence ?? 0)})}),
        list.length ? element('ul', {lang: 'en'}, ...list.map(text => element('li', {text}))) : '',
        element('p', {}, element('a', {href: `${reportAddress(id)}?f=json`, text: words.say('asData')})));
}

/** Only web addresses become links: an article's link is somebody else's text. */
function safeAddress(url) {
    try {
        return url && /^https?:$/.test(new URL(url).protocol) ? url : null;
    } catch {
        return null;
    }
}
