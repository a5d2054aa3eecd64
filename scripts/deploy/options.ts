import { type Command, Option } from 'commander';
import { type Mode, MODES } from '../build/definition';
import { createCommand, matching } from '../lib/command';

export interface Options extends Readonly<Partial<Record<'save' | 'create' | 'overwrite' | 'remove', boolean>>> {
	readonly mode?: Mode;
	readonly rollback?: string;
	readonly api?: string;
}

export function deployCommand(): Command {
	return createCommand( 'deploy', 'Compares dist/ with the pages of a wiki, and shows what would change. Nothing is written without --save.' )
		.argument( '<target>', 'one of gadget-definition/targets.json, such as test or meta' )
		.option( '--save', 'write the changes' )
		.option( '--create', 'allow to create pages that do not exist' )
		.option( '--overwrite', 'allow to lose changes made by hand' )
		.addOption( new Option( '--mode <mode>', 'for everybody, or for users who switch it on (as it is on the wiki)' ).choices( MODES ) )
		.option( '--rollback <version>', 'go back to the files of that version, by its tag', matching( /^v?\d+\.\d+\.\d+/, 'A version has 3 numbers, such as 1.0.0.' ) )
		.addOption( new Option( '--remove', 'take the gadget out of the list of gadgets; the pages stay, and show the plain list' ).conflicts( [ 'rollback', 'mode' ] ) )
		.option( '--api <url>', "another wiki's api.php", matching( /^https?:\/\/./, 'Give the whole address, such as https://meta.wikimedia.org/w/api.php' ) )
		.addHelpText( 'after', `
To write, it needs in the environment, or in the file .deploy.env which git ignores:
  WIKI_HOST                 the wiki they are for, such as meta.wikimedia.org: they go nowhere else
  WIKI_USER, WIKI_PASSWORD  a bot password (Special:BotPasswords) with the grants
                            "Edit sitewide and user CSS/JS" and "Create, edit, and move pages"
                            (for a user script: "Edit your user CSS/JSON/JavaScript"), or
  WIKI_TOKEN                an OAuth 2 token for yourself only, with the same grants` );
}
