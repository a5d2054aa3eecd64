import { relative, resolve } from 'node:path';
import { Failure } from '../wiki/failure.mjs';

/** The command line makes no sense: exit code 2, where any other failure gives 1. */
export class WrongUse extends Failure {
	/** @param {string[]} lines */
	constructor( ...lines ) {
		super( ...lines );
		this.name = 'WrongUse';
	}
}

/**
 * Ends a command by its outcome: a Failure is shown as it stands, anything else with its stack.
 *
 * @param {() => Promise<number>} command gives the exit code
 */
export async function runCommand( command ) {
	try {
		process.exitCode = await command();
	} catch ( error ) {
		console.error( error instanceof Failure ? error.message : error );
		process.exitCode = error instanceof WrongUse ? 2 : 1;
	}
}

/**
 * A file as the person at the keyboard means it: npm runs scripts in the checkout's folder, wherever it is called.
 *
 * @param {string} path
 * @param {string} script the name of the npm script
 * @return {string}
 */
export function fileFrom( path, script ) {
	const { npm_lifecycle_event: event, INIT_CWD: folder } = process.env;
	return resolve( event === script && folder ? folder : '.', path );
}

/**
 * @param {string} text
 * @return {boolean} whether it is the address of a page, not the name of a file
 */
export function isAddress( text ) {
	return /^https?:\/\//i.test( text );
}

/** @return {string} the day it is, as parsePrograms wants it */
export function today() {
	return new Date().toISOString().slice( 0, 'YYYY-MM-DD'.length );
}

/**
 * @param {string} place an address, or a file as it was given
 * @param {string} script the name of the npm script
 * @return {string} the place as it is shown, and can be read from here
 */
export function located( place, script ) {
	return isAddress( place ) ? place : relative( process.cwd(), fileFrom( place, script ) ) || '.';
}

/**
 * @param {number} count
 * @param {string} noun
 * @return {string} both, the noun in its right number
 */
export function counted( count, noun ) {
	return `${ count } ${ noun }${ count === 1 ? '' : 's' }`;
}
