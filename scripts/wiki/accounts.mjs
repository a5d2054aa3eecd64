/**
 * @typedef {object} Account
 * @property {string} name
 * @property {string} password
 * @property {string} rights what the account is for, in words
 */

/** The local wiki's accounts: no secrets, the wiki is reachable from this machine only. */
export const ACCOUNTS = {
	/** @type {Account} */
	admin: { name: 'Admin', password: 'explorer-admin', rights: 'administrator and interface administrator' },
	/** @type {Account} */
	maintainer: { name: 'Maintainer', password: 'explorer-maintainer', rights: 'confirmed user, may edit the programs' },
	/** @type {Account} */
	reader: { name: 'Reader', password: 'explorer-reader', rights: 'new user without further rights' }
};
