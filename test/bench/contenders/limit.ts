/*
 * The hand-made page: about as fast as a page with these functions can be. The DOM without a library, a set of bits
 * for each value, a search for substrings in normalized text. It lacks what makes a product: addresses, keyboard,
 * languages, more than 30 cards.
 */
import { loadPrograms, query } from '../browser/contender';
import { GROUPS, type BenchProgram } from '../data/groups';
import { addressOf, contenderOf, factsOf, FRAME, searchedText, tagsOf } from './page';
import './page.css';
import './limit.css';

const CARDS = 30;
const ASCII_ONLY = /^[ -~]*$/;

const normalized = ( text: string ): string => ( ASCII_ONLY.test( text ) ? text : text.normalize( 'NFD' ).replace( /[\u0300-\u036f]/g, '' ) ).toLowerCase();

/** The number of bits that are set in 32 bits. */
function bitCount( bits: number ): number {
	let sum = bits - ( bits >>> 1 & 0x55555555 );
	sum = ( sum & 0x33333333 ) + ( sum >>> 2 & 0x33333333 );
	return Math.imul( sum + ( sum >>> 4 ) & 0x0f0f0f0f, 0x01010101 ) >>> 24;
}

/** Calls a function with the place of each bit that is set in the word of that number, until it returns false. */
function eachBit( bits: number, word: number, visit: ( place: number ) => boolean ): void {
	for ( let rest = bits; rest; rest &= rest - 1 ) {
		if ( !visit( word * 32 + 31 - Math.clz32( rest & -rest ) ) ) {
			return;
		}
	}
}

interface Value {
	readonly name: string;
	readonly programs: Uint32Array;
	total: number;
	isChosen: boolean;
	/** The number that the page shows, and its text node. */
	shown: number;
	readonly text: Text;
}

interface Column {
	readonly label: string;
	readonly key: string;
	readonly values: Value[];
	/** The programs with a chosen value. */
	readonly passing: Uint32Array;
	chosen: number;
}

function indexColumns( programs: readonly BenchProgram[], words: number ): Column[] {
	return GROUPS.map( ( { key, label } ) => {
		const values = new Map<string, Value>();
		const put = ( name: string, place: number ): void => {
			let value = values.get( name );
			if ( !value ) {
				value = { name, programs: new Uint32Array( words ), total: 0, isChosen: false, shown: -1, text: document.createTextNode( '' ) };
				values.set( name, value );
			}
			( value.programs[ place >>> 5 ] as number ) |= 1 << ( place & 31 );
			value.total++;
		};
		// Loops by number: this code runs once, before the browser has optimized it.
		for ( let i = 0; i < programs.length; i++ ) {
			const field = ( programs[ i ] as BenchProgram )[ key ];
			if ( typeof field === 'string' ) {
				put( field, i );
			} else {
				for ( let j = 0; j < field.length; j++ ) {
					put( field[ j ] as string, i );
				}
			}
		}
		return { label, key, values: [ ...values.values() ].sort( ( a, b ) => b.total - a.total ), passing: new Uint32Array( words ), chosen: 0 };
	} );
}

function fromHtml( html: string ): HTMLElement {
	const template = document.createElement( 'template' );
	template.innerHTML = html;
	return template.content.firstElementChild as HTMLElement;
}

function drawColumns( columns: readonly Column[], onChange: () => void ): DocumentFragment {
	const row = fromHtml( '<label class="value"><input type="checkbox"> <span></span> <span class="number"></span></label>' );
	const fragment = document.createDocumentFragment();
	for ( const column of columns ) {
		const box = fromHtml( `<fieldset data-key="${ column.key }"><legend>${ column.label }</legend></fieldset>` );
		for ( const value of column.values ) {
			const copy = row.cloneNode( true ) as HTMLElement;
			const [ input, name, number ] = Array.from( copy.children ) as [ HTMLInputElement, HTMLElement, HTMLElement ];
			input.value = value.name;
			name.textContent = value.name;
			number.append( value.text );
			input.onchange = () => {
				value.isChosen = input.checked;
				column.chosen += value.isChosen ? 1 : -1;
				column.passing.fill( 0 );
				column.values.filter( ( each ) => each.isChosen ).forEach( ( each ) => each.programs.forEach( ( bits, word ) => {
					( column.passing[ word ] as number ) |= bits;
				} ) );
				onChange();
			};
			box.append( copy );
		}
		fragment.append( box );
	}
	return fragment;
}

function createCards(): ( program: BenchProgram ) => HTMLElement {
	const card = fromHtml( '<article><h3><a></a></h3><p class="facts"></p><p></p><ul></ul></article>' );
	return ( program ) => {
		const copy = card.cloneNode( true ) as HTMLElement;
		const [ heading, facts, summary, tags ] = Array.from( copy.children ) as [ HTMLElement, HTMLElement, HTMLElement, HTMLElement ];
		const link = heading.firstChild as HTMLAnchorElement;
		link.href = addressOf( program );
		link.textContent = program.title;
		facts.textContent = factsOf( program );
		summary.textContent = program.summary;
		for ( const tag of tagsOf( program ) ) {
			tags.appendChild( document.createElement( 'li' ) ).textContent = tag;
		}
		return copy;
	};
}

/** A search in the texts of all programs. They are normalized when there is time, or at the first letter. */
function createSearch( programs: readonly BenchProgram[], all: Uint32Array ): ( text: string ) => Uint32Array {
	const texts: string[] = [];
	const prepare = ( until: number ): void => {
		while ( texts.length < until ) {
			texts.push( normalized( searchedText( programs[ texts.length ] as BenchProgram ) ) );
		}
	};
	requestIdleCallback( function prepareSome( deadline ) {
		while ( texts.length < programs.length && deadline.timeRemaining() > 1 ) {
			prepare( Math.min( programs.length, texts.length + 40 ) );
		}
		if ( texts.length < programs.length ) {
			requestIdleCallback( prepareSome );
		}
	} );
	let last = '';
	let found = all;
	return ( text ) => {
		const next = normalized( text.trim() );
		if ( next !== last ) {
			prepare( programs.length );
			// What continues a text can only match programs that matched it.
			const from = last && next.startsWith( last ) ? found : all;
			const parts = next.split( /\s+/ );
			found = next ? from.map( ( bits, word ) => {
				let kept = 0;
				eachBit( bits, word, ( place ) => {
					if ( parts.every( ( part ) => ( texts[ place ] as string ).includes( part ) ) ) {
						kept |= 1 << ( place & 31 );
					}
					return true;
				} );
				return kept;
			} ) : all;
			last = next;
		}
		return found;
	};
}

async function start(): Promise<void> {
	const programs = await loadPrograms();
	const words = Math.ceil( programs.length / 32 );
	const all = new Uint32Array( words ).fill( -1 );
	if ( programs.length % 32 ) {
		all[ words - 1 ] = 2 ** ( programs.length % 32 ) - 1;
	}
	const columns = indexColumns( programs, words );
	const find = createSearch( programs, all );
	const drawCard = createCards();
	const app = query( '#app' );
	app.innerHTML = FRAME;
	const box = query( '#search' ) as HTMLInputElement;
	const count = query( '#count' );
	const cards = query( '#cards' );
	const matches = new Uint32Array( words );
	const others = new Uint32Array( words );
	let drawn = '';

	const narrow = ( bits: Uint32Array, except: Column | null ): void => {
		for ( const column of columns ) {
			if ( column.chosen && column !== except ) {
				for ( let word = 0; word < words; word++ ) {
					( bits[ word ] as number ) &= column.passing[ word ] as number;
				}
			}
		}
	};
	const update = (): void => {
		const found = find( box.value );
		matches.set( found );
		narrow( matches, null );
		for ( const column of columns ) {
			let scope = matches;
			if ( column.chosen ) {
				others.set( found );
				narrow( others, column );
				scope = others;
			}
			for ( const value of column.values ) {
				let sum = 0;
				for ( let word = 0; word < words; word++ ) {
					sum += bitCount( ( scope[ word ] as number ) & ( value.programs[ word ] as number ) );
				}
				if ( sum !== value.shown ) {
					value.shown = sum;
					value.text.data = String( sum );
				}
			}
		}
		const first: number[] = [];
		let total = 0;
		for ( let word = 0; word < words; word++ ) {
			const bits = matches[ word ] as number;
			total += bitCount( bits );
			if ( first.length < CARDS ) {
				eachBit( bits, word, ( place ) => first.push( place ) < CARDS );
			}
		}
		count.textContent = `${ total } programs`;
		const order = first.join();
		if ( order !== drawn ) {
			drawn = order;
			cards.replaceChildren( ...first.map( ( place ) => drawCard( programs[ place ] as BenchProgram ) ) );
		}
	};
	query( '#filters' ).append( drawColumns( columns, update ) );
	box.addEventListener( 'input', update );
	update();
}

window.contender = contenderOf( start() );
