/** The keys that press the button that goes on: from the form to the changes, and from there to saving. */
export const GO_ON = 'Control+Enter';

/** Presses the button that goes on. On a Mac, the command key does the same. */
export function goOn( event: KeyboardEvent, buttonId: string ): void {
	if ( event.key === 'Enter' && ( event.ctrlKey || event.metaKey ) && !event.isComposing ) {
		event.preventDefault();
		// What is typed in a combobox is chosen when the focus leaves.
		( document.activeElement as HTMLElement | null )?.blur();
		document.getElementById( buttonId )?.click();
	}
}
