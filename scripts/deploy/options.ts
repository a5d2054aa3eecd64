import type { Mode } from '../build/definition';
import { parseArgs } from 'node:util';
import { counted, WrongUse } from '../lib/command';

export const HELP = `npm run deploy -- TARGET [options]

Compares what dist/ holds with what a wiki has, and shows what would change. Nothing is written without --save.
TARGET is one of gadget-definition/targets.json: {TARGETS}.

  --save                    write it
  --create                  pages that are not there yet may be created
  --overwrite               changes that somebody made by hand may be lost
  --mode default|opt-in     for everybody, or for users who switch it on (as it is on the wiki)
  --rollback VERSION        go back to what the tag of that version holds
  --remove                  take the gadget out of the list of gadgets; the pages stay, and show the plain list
  --api URL                 another wiki's api.php
  --help                    show this

To write, it needs in the environment, or in the file .deploy.env which git ignores:
  WIKI_USER, WIKI_PASSWORD  a bot password (Special:BotPasswords) with the grants
                            "Edit sitewide and user CSS/JS" and "Create, edit, and move pages"
                            (for a user script: "Edit your user CSS/JSON/JavaScript"), or
  WIKI_TOKEN                an OAuth 2 token for yourself only, with the same grants`;

export interface Options {
	target: string;
	save: boolean;
	create: boolean;
	overwrite: boolean;
	mode: Mode | undefined;
	rollback: string | undefined;
	remove: boolean;
	api: string | undefined;
	help: boolean;
}

/**
 * Reads the command line.
 *
 * @throws {WrongUse} if it makes no sense
 */
export function parseOptions( args: string[], targets: readonly string[] ): Options {
	const { values: { mode, rollback, api, ...flags }, positionals: [ target = '', ...others ] } = parse( args );
	if ( !flags.help && ( !targets.includes( target ) || others.length > 0 ) ) {
		throw new WrongUse( `Name one target (${ targets.join( ', ' ) }), not ${ target === '' ? 'none' : `"${ [ target, ...others ].join( ' ' ) }"` }.`, 'See all options: npm run deploy -- --help' );
	}
	if ( mode !== undefined && mode !== 'default' && mode !== 'opt-in' ) {
		throw new WrongUse( `--mode ${ mode }: it is either "default" (for everybody) or "opt-in".` );
	}
	if ( rollback !== undefined && !/^v?\d+\.\d+\.\d+/.test( rollback ) ) {
		throw new WrongUse( `--rollback ${ rollback }: a version has ${ counted( 3, 'number' ) }, for example --rollback 1.0.0.` );
	}
	if ( flags.remove && ( rollback !== undefined || mode !== undefined ) ) {
		throw new WrongUse( '--remove takes the gadget away; it goes with neither --rollback nor --mode.' );
	}
	if ( api !== undefined && !URL.canParse( api ) ) {
		throw new WrongUse( `--api ${ api }: give the whole address, for example --api https://meta.wikimedia.org/w/api.php` );
	}
	return { target, mode, rollback, api, ...flags };
}

function parse( args: string[] ) {
	try {
		return parseArgs( {
			args,
			allowPositionals: true,
			options: {
				save: { type: 'boolean', default: false },
				create: { type: 'boolean', default: false },
				overwrite: { type: 'boolean', default: false },
				mode: { type: 'string' },
				rollback: { type: 'string' },
				remove: { type: 'boolean', default: false },
				api: { type: 'string' },
				help: { type: 'boolean', default: false }
			}
		} );
	} catch ( error ) {
		throw new WrongUse( ( error as Error ).message, 'See all options: npm run deploy -- --help' );
	}
}
