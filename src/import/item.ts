/** The parts of a list item. */
export interface Item {
	readonly title: string;
	/** The element whose language the title has. */
	readonly titleElement: Element;
	/** The link of the title. */
	readonly link: Element | null;
	/** '' if there is none. */
	readonly summary: string;
	readonly summaryElement: Element;
	/** The links in the text, except that of the title. */
	readonly otherLinks: readonly Element[];
	readonly materials: readonly ItemMaterial[];
	/** Nested texts that are not links to materials. */
	readonly otherTexts: readonly string[];
}

/** A link to a material. */
export interface ItemMaterial {
	readonly label: string;
	readonly link: Element;
}
