import { browsersWithout, FEATURES, featuresIn, type Feature } from './browsers';

/** Interfaces that a script on a page uses. Members of others, such as for graphics or sound, have names that any object may have. */
const USED = new RegExp( `^(?:${ [
	'Abort\\w+', 'CharacterData', 'CSSStyle\\w+', 'CustomEvent', 'Document\\w*', 'DOM(?:Parser|Rect\\w*|StringMap|TokenList)', 'Element', 'Event\\w*',
	'FocusEvent', 'FormData', 'Headers', 'History', 'HTML(?!FencedFrame)\\w+', 'InputEvent', 'IntersectionObserver\\w*', 'KeyboardEvent', 'Location',
	'MediaQueryList\\w*', 'MouseEvent', 'Mutation\\w+', 'NamedNodeMap', 'Navigator', 'Node\\w*', 'PointerEvent', 'Range', 'Request',
	'ResizeObserver\\w*', 'Response', 'Selection', 'ShadowRoot', 'Storage', 'SubmitEvent', 'Text', 'Touch\\w*', 'TreeWalker', 'UIEvent', 'URL',
	'URLSearchParams', 'VisualViewport', 'WheelEvent', 'Window'
].join( '|' ) })$` );

/** Names, each with all features of that name. */
class Names extends Map<string, Feature[]> {
	public add( name: string, feature: Feature ): void {
		this.set( name, [ ...this.get( name ) ?? [], feature ] );
	}

	/** The feature of this name, if every feature of this name is missing in a supported browser. */
	public newer( name: string ): Feature | null {
		const features = this.get( name ) ?? [];
		return features.every( ( feature ) => browsersWithout( feature ).length > 0 ) ? features[ 0 ] ?? null : null;
	}
}

/** Global names: `structuredClone`, `ResizeObserver`. */
export const globals = new Names();
/** Members of an object: `replaceChildren`, `ResizeObserver` of a window. */
export const members = new Names();
/** Static members of an interface: `AbortSignal.timeout`, `Intl.PluralRules`. */
export const statics = new Names();
/** Options of a function: `focus preventScroll`; `scrollIntoView` alone means the options object itself. */
export const options = new Names();

function addOptions( functionName: string, feature: Feature ): void {
	for ( const [ name, part ] of featuresIn( feature ) ) {
		const [ , , option = '' ] = /^options_((\w+)_)?parameter$/.exec( name ) ?? [];
		if ( option || name === 'options_parameter' ) {
			options.add( `${ functionName } ${ option }`.trim(), part );
			addOptions( functionName, part );
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
			statics.add( `${ name }.${ member.replace( /_static$/, '' ) }`, part );
		} else if ( USED.test( name ) && member !== name && !member.endsWith( '_event' ) ) {
			members.add( member, part );
		}
	}
}

const language = FEATURES.javascript[ 'builtins' ];
for ( const [ , builtin ] of featuresIn( language ) ) {
	// eslint-plugin-es-x finds the new members. The old ones make sure that their names stay allowed.
	featuresIn( builtin ).filter( ( [ , part ] ) => browsersWithout( part ).length === 0 ).forEach( ( [ name, part ] ) => {
		members.add( name, part );
	} );
}
for ( const [ name, feature ] of featuresIn( language?.[ 'Intl' ] ) ) {
	statics.add( `Intl.${ name }`, feature );
	for ( const [ member, part ] of featuresIn( feature ) ) {
		members.add( member, part );
		addOptions( member, part );
	}
}
