import { accessSync, constants } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Mode } from '../build/definition';
import { Failure } from './failure';

export const HELP = `npm start -- [options]

Builds the gadget, brings up a MediaWiki with it on this machine, and serves it until Ctrl-C.

  --port N                  listen on this port (8080)
  --fresh                   begin again with a new wiki
  --data FILE               show these programs instead of the demo's
  --gadget default|opt-in   for everybody (default), or only for users who switch it on
  --watch                   build and write again when src/, gadget-definition/ or FILE change
  --help                    show this

MEDIAWIKI_DIR=FOLDER in the environment takes the MediaWiki that is unpacked there; nothing is written into it.`;

export interface Options {
	port: number;
	fresh: boolean;
	data: string | undefined;
	gadget: Mode;
	watch: boolean;
	help: boolean;
}

/**
 * Reads the command line.
 *
 * @throws {Failure} if an option is unknown or its value makes no sense
 */
export function parseOptions( args: string[] ): Options {
	const { port, gadget, data, ...flags } = parse( args );
	if ( !/^\d{1,5}$/.test( port ) || Number( port ) < 1 || Number( port ) > 65535 ) {
		throw new Failure( `--port ${ port }: a port is a number from 1 to 65535, for example --port 8081.` );
	}
	if ( gadget !== 'default' && gadget !== 'opt-in' ) {
		throw new Failure( `--gadget ${ gadget }: it is either "default" (for everybody) or "opt-in".` );
	}
	if ( data !== undefined ) {
		try {
			accessSync( data, constants.R_OK );
		} catch {
			throw new Failure( `--data ${ data }: there is no such file that could be read. Check its name and folder.` );
		}
	}
	return { port: Number( port ), gadget, data, ...flags };
}

function parse( args: string[] ) {
	try {
		return parseArgs( {
			args,
			options: {
				port: { type: 'string', default: '8080' },
				fresh: { type: 'boolean', default: false },
				data: { type: 'string' },
				gadget: { type: 'string', default: 'default' },
				watch: { type: 'boolean', default: false },
				help: { type: 'boolean', default: false }
			}
		} ).values;
	} catch ( error ) {
		throw new Failure( ( error as Error ).message, 'See all options: npm start -- --help' );
	}
}
