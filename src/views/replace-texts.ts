import { options, type VNode } from 'preact';

/**
 * Lets Preact write every text as the content of an element. By default it writes into text nodes; but browsers that
 * translate a page move these or replace them, so what is written into them is not shown.
 */
export function replaceTexts(): void {
	options.vnode = ( node: VNode<{ children?: unknown; textContent?: string }> & { type: unknown } ) => {
		const { type, props } = node;
		if ( !type ) {
			// A text beside elements; its props are the text itself.
			Object.assign( node, { type: 'span', props: { textContent: props } } );
		} else if ( typeof type === 'string' && typeof props.children === 'string' ) {
			props.textContent = props.children;
			props.children = null;
		}
	};
}
