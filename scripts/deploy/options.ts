import type { Mode } from '../build/definition';
import { FLAG, readMode, readOptions, TEXT, WrongUse } from '../lib/command';

export const HELP = `npm run deploy -- TARGET [options]

Compares dist/ with the pages of a wiki, and shows what would change. Nothing is written without --save.
TARGET is one of gadget-definition/targets.json, such as test or meta.

  --save                    write the changes
  --create                  allow to create pages that do not exist
  --overwrite               allow to lose changes made by hand
  --mode default|opt-in     for everybody, or for users who switch it on (as it is on the wiki)
  --rollback VERSION        go back to the files of that version, by its tag
  --remove                  take the gadget out of the list of gadgets; the pages stay, and show the plain list
  --api URL                 another wiki's api.php
  --help                    show this

To write, it needs in the environment, or in the file .deploy.env which git ignores:
  WIKI_HOST                 the wiki they are for, such as meta.wikimedia.org: they go nowhere else
  WIKI_USER, WIKI_PASSWORD  a bot password (Special:BotPasswords) with the grants
                            "Edit sitewide and user CSS/JS" and "Create, edit, and move pages"
                            (for a user script: "Edit your user CSS/JSON/JavaScript"), or
  WIKI_TOKEN                an OAuth 2 token for yourself only, with the same grants`;

export interface Options extends Record<'save' | 'create' | 'overwrite' | 'remove', boolean> {
	readonly target: string;
	readonly mode: Mode | undefined;
	readonly rollback: string | undefined;
	readonly api: string | undefined;
}

export function parseOptions( args: string[], targets: readonly string[] ): Options {
	const { values, positionals: [ target = '', ...others ] } = readOptions( args, {
		save: FLAG, create: FLAG, overwrite: FLAG, mode: TEXT, rollback: TEXT, remove: FLAG, api: TEXT
	} );
	const { rollback, api } = values;
	if ( !targets.includes( target ) || others.length > 0 ) {
		throw new WrongUse( `Name one target (${ targets.join( ', ' ) }), not ${ target === '' ? 'none' : `"${ [ target, ...others ].join( ' ' ) }"` }.` );
	}
	const mode = values.mode === undefined ? undefined : readMode( '--mode', values.mode );
	if ( rollback !== undefined && !/^v?\d+\.\d+\.\d+/.test( rollback ) ) {
		throw new WrongUse( `--rollback ${ rollback }: a version has 3 numbers, for example --rollback 1.0.0.` );
	}
	if ( values.remove && ( rollback !== undefined || mode !== undefined ) ) {
		throw new WrongUse( '--remove takes the gadget away; it goes with neither --rollback nor --mode.' );
	}
	if ( api !== undefined && !URL.canParse( api ) ) {
		throw new WrongUse( `--api ${ api }: give the whole address, for example --api https://meta.wikimedia.org/w/api.php` );
	}
	return { ...values, target, mode, rollback, api };
}
