import { lacking, since } from './floor.mjs';
import { isCheck, isGuarded } from './guards.mjs';
import { globals, members, options, statics } from './names.mjs';

/** @typedef {import( './floor.mjs' ).Feature} Feature */
/** @typedef {import( './guards.mjs' ).Node} Node */

/**
 * What a member is called, where the code says so.
 *
 * @param {{ computed: boolean, property?: import( 'estree' ).Node, key?: import( 'estree' ).Node }} node
 * @return {string}
 */
function nameOf( { computed, property, key } ) {
	const name = property ?? key;
	return name?.type === 'Identifier' && !computed ? name.name : name?.type === 'Literal' ? String( name.value ) : '';
}

/**
 * No API of browsers (of the language: `Intl` only, the rest is eslint-plugin-es-x's) that the floor
 * lacks, unless the code asks first whether it is there. Types are not asked: a member is known by
 * its name, and is too new where everything of that name is.
 *
 * @type {import( 'eslint' ).Rule.RuleModule}
 */
export const apis = {
	meta: {
		type: 'problem',
		schema: [ { type: 'object', properties: { allow: { type: 'object', additionalProperties: { type: 'string' } } }, additionalProperties: false } ],
		messages: { newer: '"{{ name }}" is missing in {{ browsers }}. Ask first whether it is there, or do without.' }
	},
	create( context ) {
		const allowed = new Set( Object.keys( /** @type {{ allow?: object } | undefined} */ ( context.options[ 0 ] )?.allow ?? {} ) );

		/**
		 * @param {import( 'estree' ).Node} node
		 * @param {string} name
		 * @param {Feature | null} feature
		 */
		function examine( node, name, feature ) {
			const place = /** @type {Node} */ ( node );
			const last = name.replace( /^.*\./, '' );
			if ( feature && !allowed.has( name ) && !isCheck( place ) && !isGuarded( place, last ) ) {
				context.report( { node, messageId: 'newer', data: { name, browsers: since( feature, lacking( feature ) ) } } );
			}
		}

		/** @param {import( 'estree' ).CallExpression | import( 'estree' ).NewExpression} node */
		function examineOptions( { callee, arguments: given } ) {
			const taker = callee.type === 'Identifier' ? callee.name : callee.type === 'MemberExpression' ? nameOf( callee ) : '';
			for ( const object of given ) {
				if ( object.type === 'ObjectExpression' ) {
					examine( object, taker, options.newer( taker ) );
					for ( const property of object.properties ) {
						const option = property.type === 'Property' ? `${ taker } ${ nameOf( property ) }` : '';
						examine( property, option, options.newer( option ) );
					}
				}
			}
		}

		return {
			'Program:exit'() {
				const { globalScope } = context.sourceCode.scopeManager;
				const outside = [ ...globalScope?.through ?? [], ...( globalScope?.variables ?? [] ).flatMap( ( { defs, references } ) => defs.length ? [] : references ) ];
				for ( const { identifier } of outside ) {
					if ( identifier.type === 'Identifier' ) {
						examine( identifier, identifier.name, globals.newer( identifier.name ) );
					}
				}
			},
			MemberExpression( node ) {
				const name = nameOf( node );
				const whole = node.object.type === 'Identifier' ? `${ node.object.name }.${ name }` : '';
				const asStatic = statics.newer( whole );
				examine( node, asStatic ? whole : name, asStatic ?? members.newer( name ) );
			},
			'ObjectPattern > Property'( /** @type {import( 'estree' ).Property} */ node ) {
				examine( node, nameOf( node ), members.newer( nameOf( node ) ) );
			},
			CallExpression: examineOptions,
			NewExpression: examineOptions
		};
	}
};
