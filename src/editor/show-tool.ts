import { h, render, type ComponentType } from 'preact';
import type { EditSubject } from '../page/environment';
import { openToolBox } from '../page/tool-box';
import type { EditorContext } from '../views/editor/view';
import { createEditorContext, createWords, withLanguages } from './context';
import { editedPage } from './edited-page';
import { loadTexts } from './load-texts';

export interface ToolProps {
	readonly context: EditorContext;
	readonly onClose: () => void;
}

/**
 * Shows a tool above the explorer, and moves the focus to its heading.
 *
 * @param id The program that it is about; null for all.
 */
export async function showTool<Props extends ToolProps>( subject: EditSubject, id: string | null, Tool: ComponentType<Props>, props: ( close: () => void ) => Omit<Props, keyof ToolProps> ): Promise<void> {
	const { environment: { wiki }, host: { root }, messages: { language } } = subject;
	const [ texts, names ] = await Promise.all( [ loadTexts( wiki, language ), wiki.languageNames() ] );
	const context = { ...createEditorContext( editedPage( subject, id ) ), ...createWords( subject, texts ) };
	const { element, close, focusHeading } = openToolBox( root, language );
	const onClose = (): void => {
		render( null, element );
		close();
	};
	render( h( Tool as ComponentType<object>, { ...props( onClose ), context: withLanguages( context, names ), onClose } ), element );
	element.scrollIntoView();
	focusHeading();
}
