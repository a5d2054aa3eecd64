import { FEATURES, featuresIn, lacking, since } from './floor.mjs';

/** @typedef {import( './floor.mjs' ).Feature} Feature */
/** @typedef {import( '@eslint/css-tree' ).CssNodePlain} CssNode */
/** @typedef {import( '@eslint/css-tree' ).DeclarationPlain} Declaration */

/**
 * @typedef {object} Named
 * @property {Feature} feature
 * @property {string} as what comes before its name, or the other name it goes by
 */

/**
 * @typedef {object} Lack something that is not there everywhere
 * @property {string} name
 * @property {readonly string[]} browsers none where nobody knows
 * @property {string} told
 */

const { properties, selectors, types, 'at-rules': atRules } = FEATURES.css;

/** Units that were there long before the floor; any other has to be looked up. */
const UNITS = /^(?:%|em|rem|ex|ch|px|pt|pc|in|cm|mm|vw|vh|vmin|vmax|deg|rad|turn|m?s|fr|dpi|dppx)$/i;
const FUNCTION_OR_WORD = /(?<![\w#.-])(-?[a-z][\w-]*)(\(?)/gi;
const DIMENSION = /(?<![\w#.-])[+-]?(?:\d*\.)?\d+(?:e[+-]?\d+)?([a-z]+|%)/gi;
const PREFIXED = /^(-[a-z]+-)?(.*)$/;
/** Functions that the table has under another name. */
const ALIASES = new Map( [ [ 'rgba', 'rgb' ], [ 'hsla', 'hsl' ] ] );

/**
 * @param {Feature | undefined} parent
 * @param {string} name with or without a vendor's prefix
 * @return {Named[]} What goes by this name; nothing where the table does not know it.
 */
function look( parent, name ) {
	const [ , as = '', base = '' ] = PREFIXED.exec( name ) ?? [];
	const own = parent?.[ name ];
	const prefixed = parent?.[ base ];
	return own?.__compat ? [ { feature: own, as: '' } ] : prefixed?.__compat ? [ { feature: prefixed, as } ] : [];
}

/**
 * @param {string} name
 * @return {Named[]} All that has to be there for a property to do what it says.
 */
function lookForProperty( name ) {
	const found = look( properties, name );
	if ( found.length ) {
		// `gap` was there for grids before it was for rows of boxes; a name does not tell which is meant.
		return found.flatMap( ( named ) => [ named, ...featuresIn( named.feature ).filter( ( [ part ] ) => part.endsWith( '_context' ) )
			.map( ( [ , feature ] ) => ( { feature, as: '' } ) ) ] );
	}
	return featuresIn( properties ).flatMap( ( [ , feature ] ) => [ feature, ...featuresIn( feature ).map( ( [ , part ] ) => part ) ] )
		.filter( ( feature ) => !lacking( feature, { as: name, browsers: { safari: Infinity } } ).length )
		.map( ( feature ) => ( { feature, as: name } ) );
}

/**
 * @param {string} name
 * @param {string} property in whose value it stands
 * @return {Named[]} Functions of that name; one of them is meant.
 */
function lookForFunction( name, property ) {
	const own = look( properties?.[ property ], name );
	const known = ALIASES.get( name ) ?? name;
	return own.length ? own : [ types, ...featuresIn( types ).map( ( [ , group ] ) => group ) ].flatMap( ( group ) => look( group, known ) );
}

/**
 * No property, value, selector or at-rule that the floor lacks. Declarations of one property in one
 * block stand in for each other, each for the browsers that know it.
 *
 * @type {import( '@eslint/css' ).CSSRuleDefinition<{ RuleOptions: [ { allow: Record<string, string> }? ], MessageIds: 'newer' | 'unknown' | 'alone' }>}
 */
export const styles = {
	meta: {
		type: 'problem',
		schema: [ { type: 'object', properties: { allow: { type: 'object', additionalProperties: { type: 'string' } } }, additionalProperties: false } ],
		messages: {
			newer: '"{{ name }}" is missing in {{ told }}.',
			unknown: 'The table does not say which browsers have "{{ name }}". Look it up, and allow it with the reason.',
			alone: 'Browsers without "{{ name }}" drop the whole rule: it needs one of its own.'
		}
	},
	create( context ) {
		const allowed = new Set( Object.keys( context.options[ 0 ]?.allow ?? {} ) );

		/**
		 * @param {string} name
		 * @param {readonly Named[]} found
		 * @param {'all' | 'any'} needed of what was found
		 * @return {Lack[]}
		 */
		function lacks( name, found, needed = 'all' ) {
			if ( allowed.has( name ) ) {
				return [];
			}
			const missing = found.map( ( { feature, as } ) => ( { feature, browsers: lacking( feature, { as, partly: true } ) } ) ).filter( ( { browsers } ) => browsers.length );
			const [ first ] = missing;
			if ( found.length && ( !first || needed === 'any' && missing.length < found.length ) ) {
				return [];
			}
			return [ first ? { name, browsers: first.browsers, told: since( first.feature, first.browsers ) } : { name, browsers: [], told: '' } ];
		}

		/**
		 * @param {Declaration} declaration
		 * @return {Lack[]}
		 */
		function lacksOf( { property, value } ) {
			if ( allowed.has( property ) ) {
				return [];
			}
			const text = context.sourceCode.getText( value ).replace( /"[^"]*"|'[^']*'/g, '' );
			const words = [ ...text.matchAll( FUNCTION_OR_WORD ) ].flatMap( ( [ , name = '', bracket ] ) => {
				if ( bracket ) {
					return lacks( `${ name }()`, lookForFunction( name, property ), 'any' );
				}
				const found = [ ...look( properties?.[ property ], name ), ...look( types?.[ 'global_keywords' ], name ) ];
				// The table has no names of colours and fonts.
				return found.length ? lacks( `${ property }: ${ name }`, found, 'any' ) : [];
			} );
			const units = [ ...text.matchAll( DIMENSION ) ].flatMap( ( [ , unit = '' ] ) => UNITS.test( unit ) ? [] : lacks( unit, [] ) );
			return [ ...lacks( property, lookForProperty( property ) ), ...words, ...units ];
		}

		/**
		 * @param {CssNode} node
		 * @param {readonly Lack[]} found
		 */
		function report( node, found ) {
			found.forEach( ( { name, browsers, told } ) => context.report( { node, messageId: browsers.length ? 'newer' : 'unknown', data: { name, told } } ) );
		}

		/** @param {import( '@eslint/css-tree' ).PseudoClassSelectorPlain | import( '@eslint/css-tree' ).PseudoElementSelectorPlain} node */
		function examineSelector( node ) {
			report( node, lacks( `:${ node.name }`, look( selectors, node.name ) ) );
		}

		return {
			Atrule: ( node ) => report( node, lacks( `@${ node.name }`, look( atRules, node.name ) ) ),
			Feature: ( node ) => report( node, lacks( `(${ node.name })`, look( atRules?.[ 'media' ], node.name.replace( /^(?:min|max)-/, '' ) ) ) ),
			FeatureRange: ( node ) => report( node, lacks( '(a < b)', look( atRules?.[ 'media' ], 'range_syntax' ) ) ),
			'Rule Rule': ( /** @type {CssNode} */ node ) => report( node, lacks( 'nesting', look( selectors, 'nesting' ) ) ),
			PseudoClassSelector: examineSelector,
			PseudoElementSelector: examineSelector,
			SelectorList( node ) {
				const names = node.children.map( ( selector ) => selector.type === 'Selector' ?
					selector.children.map( ( part ) => part.type === 'PseudoClassSelector' ? `:${ part.name }` : '' ) : [] );
				const mixed = names.flat().find( ( name ) => allowed.has( name ) && !names.every( ( each ) => each.includes( name ) ) );
				if ( mixed ) {
					context.report( { node, messageId: 'alone', data: { name: mixed } } );
				}
			},
			Block( node ) {
				/** @type {Map<string, { last: Declaration, found: Lack[][] }>} */
				const declared = new Map();
				for ( const last of node.children ) {
					if ( last.type === 'Declaration' && !last.property.startsWith( '--' ) ) {
						const base = last.property.replace( PREFIXED, '$2' );
						declared.set( base, { last, found: [ ...declared.get( base )?.found ?? [], lacksOf( last ) ] } );
					}
				}
				for ( const { last, found } of declared.values() ) {
					report( last, found.flat().filter( ( { browsers } ) => !browsers.length ) );
					// Of those a declaration does nothing for, some other has to care.
					const uncared = found.map( ( each ) => new Set( each.flatMap( ( { browsers } ) => browsers ) ) )
						.reduce( ( rest, each ) => new Set( [ ...rest ].filter( ( browser ) => each.has( browser ) ) ) );
					if ( uncared.size ) {
						report( last, ( found.at( -1 ) ?? [] ).filter( ( { browsers } ) => browsers.length ) );
					}
				}
			}
		};
	}
};
