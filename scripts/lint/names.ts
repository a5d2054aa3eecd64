import type { Feature } from './floor';
import { FEATURES, featuresIn, lacking } from './floor';

/**
 * Interfaces whose objects a script on a page meets. Members are known by their names alone, and those
 * of graphics, sound or devices have names that any object may have.
 */
const MET = new RegExp( `^(?:${ [
	'Abort\\w+', 'CharacterData', 'CSSStyle\\w+', 'CustomEvent', 'Document\\w*', 'DOM(?:Parser|Rect\\w*|StringMap|TokenList)', 'Element', 'Event\\w*',
	'FocusEvent', 'FormData', 'Headers', 'History', 'HTML(?!FencedFrame)\\w+', 'InputEvent', 'IntersectionObserver\\w*', 'KeyboardEvent', 'Location',
	'MediaQueryList\\w*', 'MouseEvent', 'Mutation\\w+', 'NamedNodeMap', 'Navigator', 'Node\\w*', 'PointerEvent', 'Range', 'Request',
	'ResizeObserver\\w*', 'Response', 'Selection', 'ShadowRoot', 'Storage', 'SubmitEvent', 'Text', 'Touch\\w*', 'TreeWalker', 'UIEvent', 'URL',
	'URLSearchParams', 'VisualViewport', 'WheelEvent', 'Window'
].join( '|' ) })$` );

/** Names, each with every feature that goes by it. */
class Names {
	#features: Map<string, Feature[]> = new Map();

	add( name: string, feature: Feature ) {
		this.#features.set( name, [ ...this.#features.get( name ) ?? [], feature ] );
	}

	/** @return What it stands for, if nothing of that name is there at the floor. */
	newer( name: string ): Feature | null {
		const [ first, ...more ] = this.#features.get( name ) ?? [];
		return first && [ first, ...more ].every( ( feature ) => lacking( feature ).length ) ? first : null;
	}
}

/** What stands alone: `structuredClone`, `ResizeObserver`. */
export const globals = new Names();
/** What is asked of an object: `replaceChildren`, `ResizeObserver` of a window. */
export const members = new Names();
/** What is asked of an interface: `AbortSignal.timeout`, `Intl.PluralRules`. */
export const staticElements = new Names();
/** What is handed over in an object: `focus preventScroll`; `scrollIntoView` is the object itself. */
export const options = new Names();

/**
 * @param taker the name of a function or a constructor
 * @param feature what it is, or the object it takes
 */
function addOptions( taker: string, feature: Feature ) {
	for ( const [ name, part ] of featuresIn( feature ) ) {
		const [ , , option = '' ] = /^options_((\w+)_)?parameter$/.exec( name ) ?? [];
		if ( option || name === 'options_parameter' ) {
			options.add( `${ taker } ${ option }`.trim(), part );
			addOptions( taker, part );
		}
	}
}

for ( const [ name, feature ] of featuresIn( FEATURES.api ) ) {
	globals.add( name, feature );
	members.add( name, feature );
	addOptions( name, feature );
	for ( const [ member, part ] of featuresIn( feature ) ) {
		addOptions( member, part );
		if ( name === 'Window' ) {
			globals.add( member, part );
		}
		if ( member.endsWith( '_static' ) ) {
			staticElements.add( `${ name }.${ member.replace( /_static$/, '' ) }`, part );
		} else if ( MET.test( name ) && member !== name && !member.endsWith( '_event' ) ) {
			members.add( member, part );
		}
	}
}

const language = FEATURES.javascript[ 'builtins' ];
for ( const [ , builtin ] of featuresIn( language ) ) {
	// Which of them are too new is eslint-plugin-es-x's; names of old ones are names a page may use.
	featuresIn( builtin ).filter( ( [ , part ] ) => !lacking( part ).length ).forEach( ( [ name, part ] ) => members.add( name, part ) );
}
for ( const [ name, feature ] of featuresIn( language?.[ 'Intl' ] ) ) {
	staticElements.add( `Intl.${ name }`, feature );
	for ( const [ member, part ] of featuresIn( feature ) ) {
		members.add( member, part );
		addOptions( member, part );
	}
}
