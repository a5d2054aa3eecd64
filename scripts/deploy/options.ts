import { parseArgs } from 'node:util';
import type { Mode } from '../build/definition';
import { WrongUse } from '../lib/command';

export const helpText = ( targets: readonly string[] ): string => `npm run deploy -- TARGET [options]

Compares dist/ with the pages of a wiki, and shows what would change. Nothing is written without --save.
TARGET is one of gadget-definition/targets.json: ${ targets.join( ', ' ) }.

  --save                    write the changes
  --create                  allow to create pages that do not exist
  --overwrite               allow to lose changes made by hand
  --mode default|opt-in     for everybody, or for users who switch it on (as it is on the wiki)
  --rollback VERSION        go back to the files of that version, by its tag
  --remove                  take the gadget out of the list of gadgets; the pages stay, and show the plain list
  --api URL                 another wiki's api.php
  --help                    show this

To write, it needs in the environment, or in the file .deploy.env which git ignores:
  WIKI_USER, WIKI_PASSWORD  a bot password (Special:BotPasswords) with the grants
                            "Edit sitewide and user CSS/JS" and "Create, edit, and move pages"
                            (for a user script: "Edit your user CSS/JSON/JavaScript"), or
  WIKI_TOKEN                an OAuth 2 token for yourself only, with the same grants`;

const SEE_HELP = 'See all options: npm run deploy -- --help';
const FLAG = { type: 'boolean', default: false } as const;
const VALUE = { type: 'string' } as const;
const OPTIONS = { save: FLAG, create: FLAG, overwrite: FLAG, mode: VALUE, rollback: VALUE, remove: FLAG, api: VALUE, help: FLAG } as const;

type Parsed = ReturnType<typeof parseArgs<{ readonly options: typeof OPTIONS; readonly allowPositionals: true }>>;

export interface Options extends Pick<Parsed[ 'values' ], 'save' | 'create' | 'overwrite' | 'remove' | 'help'> {
	readonly target: string;
	readonly mode: Mode | undefined;
	readonly rollback: string | undefined;
	readonly api: string | undefined;
}

/** Reads the command line. */
export function parseOptions( args: readonly string[], targets: readonly string[] ): Options {
	const { values: { mode, rollback, api, ...flags }, positionals: [ target = '', ...others ] } = parse( args );
	if ( !flags.help && ( !targets.includes( target ) || others.length > 0 ) ) {
		throw new WrongUse( `Name one target (${ targets.join( ', ' ) }), not ${ target === '' ? 'none' : `"${ [ target, ...others ].join( ' ' ) }"` }.`, SEE_HELP );
	}
	if ( mode !== undefined && mode !== 'default' && mode !== 'opt-in' ) {
		throw new WrongUse( `--mode ${ mode }: it is either "default" (for everybody) or "opt-in".` );
	}
	if ( rollback !== undefined && !/^v?\d+\.\d+\.\d+/.test( rollback ) ) {
		throw new WrongUse( `--rollback ${ rollback }: a version has 3 numbers, for example --rollback 1.0.0.` );
	}
	if ( flags.remove && ( rollback !== undefined || mode !== undefined ) ) {
		throw new WrongUse( '--remove takes the gadget away; it goes with neither --rollback nor --mode.' );
	}
	if ( api !== undefined && !URL.canParse( api ) ) {
		throw new WrongUse( `--api ${ api }: give the whole address, for example --api https://meta.wikimedia.org/w/api.php` );
	}
	return { target, mode, rollback, api, ...flags };
}

function parse( args: readonly string[] ): Parsed {
	try {
		return parseArgs( { args: [ ...args ], allowPositionals: true, options: OPTIONS } );
	} catch ( error ) {
		throw new WrongUse( ( error as Error ).message, SEE_HELP );
	}
}
