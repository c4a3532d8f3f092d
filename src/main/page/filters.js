// The form of filters with the count of each choice, and the chips of those that are set.

import {element} from './element.js';

const CHOICES = ['category', 'certainty', 'country', 'source', 'lang'];
const DAYS = ['from', 'to', 'pfrom', 'pto'];

export class Filters {
    /** fill(): shows the choices as they are now. */
    constructor({tools, form, search, chips}, store, fill) {
        Object.assign(this, {tools, form});
        tools.addEventListener('toggle', () => {
            form.isConnected || tools.append(form);
            tools.open && this.folded && fill();
        });
        this.search = search;
        this.chips = chips;
        this.store = store;
        this.folded = !this.tools.open;
        form.addEventListener('change', ({target}) => this.#chose(target));
        form.querySelectorAll('[name=last]').forEach(button => button.addEventListener('click', event => {
            event.preventDefault();
            store.set({last: button.value, pfrom: '', pto: ''});
        }));
        form.addEventListener('submit', event => event.preventDefault());
        search.q.addEventListener('input', () => { search.q.dataset.typing = '1'; });
        search.addEventListener('submit', event => {
            event.preventDefault();
            delete search.q.dataset.typing;
            store.set({q: search.q.value.trim()});
        });
        search.q.addEventListener('search', () => search.q.value || store.set({q: ''}));
        chips.addEventListener('click', event => this.#remove(event));
    }

    #chose(field) {
        if (CHOICES.includes(field.name)) {
            this.store.set({[field.name]: quoted(field.name, field.value)});
        } else if (DAYS.includes(field.name)) {
            this.#day(field.name, field);
        } else if (field.name === 'mentioned') {
            this.store.set({mentioned: field.checked ? '1' : ''});
        }
    }

    #field(name) {
        return this.form.elements[name];
    }

    /** A date field tells a date only when it is whole; while a year is typed it would tell the year 2. */
    #day(name, field) {
        if (!field.validity.valid || (field.value && field.value < '1900')) {
            return;
        }
        this.store.set({[name]: field.value, ...(name.startsWith('p') ? {last: ''} : {})});
    }

    #remove(event) {
        const chip = event.target.closest('a[data-names]');
        if (chip) {
            event.preventDefault();
            this.store.set(Object.fromEntries(chip.dataset.names.split(',').map(name => [name, ''])));
            (this.chips.querySelector('a') ?? this.search.q).focus();
        }
    }

    /** Fills form and chips with a state and what the server says of it. */
    show(state, {facets, chips, title}, words) {
        DAYS.forEach(name => keep(this.#field(name), state[name]));
        this.form.mentioned.checked = state.mentioned === '1';
        keep(this.search.q, state.q);
        title && (this.form.querySelector('.result').textContent = title);
        this.folded = !this.tools.open;
        this.folded || CHOICES.forEach(name => this.#choices(name, state[name], facets[name] ?? {}, words));
        this.chips.replaceChildren(...chips.map(({names, text}) => element('li', {},
            element('a', {href: './', 'data-names': names, 'aria-label': words.say('remove', {what: text})},
                element('bdi', {text}), ' ', element('span', {'aria-hidden': 'true', text: '×'})))));
        if (chips.length > 1) {
            this.chips.append(element('li', {}, element('a', {href: './', 'data-names': chips.map(chip => chip.names).join(','),
                class: 'clear', text: words.say('clear')})));
        }
    }

    #choices(name, value, counts, words) {
        const compare = new Intl.Collator(words.lang).compare;
        const field = this.#field(name);
        const chosen = value.replace(/^"|"$/g, '');
        const all = chosen && !(chosen in counts) ? {...counts, [chosen]: 0} : counts;
        const options = Object.entries(all).map(([choice, count]) => ({choice, count, label: words.value(name, choice)}))
            .sort((a, b) => compare(a.label, b.label));
        field.replaceChildren(element('option', {value: '', text: words.say('any')}), ...options.map(({choice, count, label}) =>
            element('option', {value: choice, text: `${label} (${words.number(count)})`, selected: choice === chosen && ''})));
        field.value = chosen;
    }
}

/**
 * Takes a form out that is not open, and its choices, which come when it is: the browser's own form filling would look at each of
 * its fields, and so have them styled.
 */
export function fold(form) {
    form.remove();
    CHOICES.map(name => form.elements[name]).forEach(field => field.replaceChildren(...field.selectedOptions));
}

/** A field that is being typed in is left alone: an answer that comes meanwhile would wipe what stands there. */
function keep(field, value) {
    if (field !== document.activeElement || field.type === 'search' && !field.dataset.typing) {
        field.value = value;
    }
}

/** A name with a comma in it would be read as two. */
function quoted(name, value) {
    return name === 'source' && /[",]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
