import { h, type ComponentType } from 'preact';
import { createMessages } from '../messages/messages';
import type { EditSubject } from '../page/environment';
import { showNotice } from '../page/notice';
import { openToolBox } from '../page/tool-box';
import type { ToolContext } from '../views/editor/view';
import { createToolContext, createWords, withLanguages } from './context';
import { createDrawing } from './drawing';
import { editedPage } from './edited-page';
import { loadTexts } from './load-texts';

export interface ToolProps {
	readonly context: ToolContext;
	readonly onClose: () => void;
}

/**
 * Shows a tool above the explorer, and moves the focus to its heading. Never rejects: a notice tells if it cannot be shown.
 *
 * @param id The program that it is about; null for all.
 */
export async function showTool<Props extends ToolProps>( subject: EditSubject, id: string | null, Tool: ComponentType<Props>, props: ( close: () => void ) => Omit<Props, keyof ToolProps> ): Promise<void> {
	const { environment: { wiki }, host: { root }, messages } = subject;
	let onClose = (): void => undefined;
	const crash = ( error: unknown ): void => {
		wiki.log( 'The tool could not be shown.', error );
		onClose();
		showNotice( root, messages, { kind: 'failure', text: createMessages( messages )( 'failed-unexpected' ), retry: null } );
	};
	try {
		const { language } = messages;
		const [ texts, names ] = await Promise.all( [ loadTexts( wiki, language ), wiki.languageNames() ] );
		const context = { ...createToolContext( editedPage( subject, id ) ), ...createWords( subject, texts ) };
		const { element, close, focusHeading } = openToolBox( root, language );
		const { draw, clear } = createDrawing( element, crash );
		onClose = () => {
			clear();
			close();
		};
		draw( () => h( Tool as ComponentType<object>, { ...props( onClose ), context: withLanguages( context, names ), onClose } ) );
		element.scrollIntoView();
		focusHeading();
	} catch ( error ) {
		crash( error );
	}
}
