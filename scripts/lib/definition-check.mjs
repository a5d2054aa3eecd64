import { existsSync, readdirSync } from 'node:fs';
import { dirname, extname, resolve } from 'node:path';
import * as v from 'valibot';
import { Failure } from '../wiki/failure.mjs';
import { ROOT } from '../wiki/paths.mjs';

/** The one place that says what the gadget consists of on a wiki. */
export const SOURCE = 'gadget-definition/gadgets.json';

/**
 * @param {string} pattern the name of a file with * in place of its own name: `dist/i18n/*.json`
 * @return {string[]} what * stands for, one for each file there is
 */
export function filesLike( pattern ) {
	const folder = resolve( ROOT, dirname( pattern ) );
	const ending = extname( pattern );
	return existsSync( folder ) ? readdirSync( folder ).filter( ( name ) => extname( name ) === ending ).map( ( name ) => name.slice( 0, -ending.length ) ).sort() : [];
}

/** The characters that separate the parts of a definition line. */
const word = v.pipe( v.string(), v.regex( /^[^,|[\]\n]+$/, 'it may not be empty or contain , | [ ]' ) );
const words = v.pipe( v.array( word ), v.nonEmpty( 'an empty list says nothing: leave it out' ) );
const file = v.pipe(
	v.string(),
	v.check( ( path ) => existsSync( resolve( ROOT, path ) ), 'there is no such file: correct its name, or run "npm run build"' )
);

/**
 * The options of a gadget in MediaWiki 1.43, which ignores all others in silence. Left out are `default`,
 * because the mode decides that, and `requiresES6`, because it switches the syntax check off.
 */
const options = v.strictObject( {
	actions: v.optional( words ),
	categories: v.optional( words ),
	contentModels: v.optional( words ),
	dependencies: v.optional( words ),
	hidden: v.optional( v.literal( true ) ),
	namespaces: v.optional( words ),
	package: v.optional( v.literal( true ) ),
	peers: v.optional( words ),
	rights: v.optional( words ),
	skins: v.optional( words ),
	supportsUrlLoad: v.optional( v.literal( true ) ),
	type: v.picklist( [ 'general', 'styles' ] )
} );

const gadget = v.strictObject( {
	name: v.pipe( v.string(), v.regex( /^[a-zA-Z][-\w.]*[a-zA-Z0-9]$/, 'MediaWiki accepts letters, digits and -_. only' ) ),
	description: v.pipe( v.string(), v.nonEmpty( 'the list of gadgets would show a raw message key' ) ),
	options,
	files: v.record( v.pipe( v.string(), v.regex( /^[^|]+\.(js|css|json)$/, 'it has to end in .js, .css or .json' ) ), file )
} );

const files = v.pipe(
	v.string(),
	v.regex( /^[^*]+\/\*\.\w+$/, 'the * has to stand for the name of a file, as in "dist/i18n/*.json"' ),
	v.check( ( path ) => filesLike( path ).length > 0, 'there are no such files: correct the name, or run "npm run build"' )
);

const page = v.union( [
	v.strictObject( { title: v.string(), contentModel: v.string(), text: v.string() } ),
	v.strictObject( { title: v.pipe( v.string(), v.excludes( '*' ) ), contentModel: v.string(), file } ),
	// A page for each file: * in the title stands for the same as in the names of the files.
	v.strictObject( { title: v.pipe( v.string(), v.includes( '*' ) ), contentModel: v.string(), file: files } )
], 'it needs "title", "contentModel", and either "text" or "file", the name of a file that exists; * in both for many' );

const schema = v.strictObject( {
	section: v.pipe( v.string(), v.regex( /^[^*:\s|=]+$/, 'MediaWiki accepts a single word only' ) ),
	gadgets: v.array( gadget ),
	pages: v.array( page ),
	userScript: file
} );

/**
 * @typedef {v.InferOutput<typeof schema>} Definition
 * @typedef {v.InferOutput<typeof gadget>} Gadget
 */

/**
 * @param {string} text what `gadgets.json` holds
 * @return {Definition}
 * @throws {Failure}
 */
export function checkDefinition( text ) {
	let json;
	try {
		json = JSON.parse( text );
	} catch ( error ) {
		throw new Failure( `${ SOURCE } is no JSON: ${ /** @type {Error} */ ( error ).message }. Correct it there.` );
	}
	const result = v.safeParse( schema, json );
	const problems = result.success ? crossCheck( result.output ) : result.issues.map( describe );
	if ( problems.length > 0 ) {
		throw new Failure( `${ SOURCE } is wrong. Correct it there:`, ...problems.map( ( problem ) => `  ${ problem }` ) );
	}
	return /** @type {Definition} */ ( result.output );
}

/**
 * @param {v.BaseIssue<unknown>} issue
 * @return {string} the place, the reason and the fix
 */
function describe( issue ) {
	const place = v.getDotPath( issue ) ?? 'the whole';
	if ( issue.type !== 'strict_object' ) {
		return `${ place }: ${ issue.message }`;
	}
	const last = issue.path?.at( -1 );
	const known = last === undefined ? [] : knownKeys( /** @type {Array<string | number>} */ ( issue.path?.map( ( { key } ) => key ) ) );
	return issue.expected === 'never' ?
		`${ place }: this name is unknown; known are ${ known.join( ', ' ) }` :
		`${ place }: it is missing`;
}

/**
 * @param {Array<string | number>} path
 * @return {string[]} the names that may stand at that place
 */
function knownKeys( path ) {
	if ( path.length === 1 ) {
		return Object.keys( schema.entries );
	}
	return Object.keys( ( path.includes( 'options' ) ? options : gadget ).entries );
}

/**
 * What MediaWiki would accept although it cannot work.
 *
 * @param {Definition} definition
 * @return {string[]}
 */
function crossCheck( { gadgets, pages } ) {
	const problems = [];
	for ( const { name, options: { categories, peers, type }, files } of gadgets ) {
		for ( const peer of peers ?? [] ) {
			if ( !gadgets.some( ( other ) => other.name === peer && other.options.type === 'styles' ) ) {
				problems.push( `${ name }, peers: there is no gadget "${ peer }" with "type": "styles"; add it or correct the name` );
			}
		}
		for ( const category of categories ?? [] ) {
			if ( !pages.some( ( { title } ) => title === `Category:${ category }` ) ) {
				problems.push( `${ name }, categories: "pages" has no "Category:${ category }"; add it or correct the name` );
			}
		}
		if ( type === 'styles' && Object.keys( files ).some( ( title ) => !title.endsWith( '.css' ) ) ) {
			problems.push( `${ name }, files: a gadget with "type": "styles" may hold .css only; move the others to another gadget` );
		}
	}
	return problems;
}
