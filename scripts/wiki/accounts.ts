/** The local wiki's accounts: no secrets, the wiki is reachable from this machine only. */
export const ACCOUNTS = {
	admin: { name: 'Admin', password: 'explorer-admin', rights: 'administrator and interface administrator' },
	maintainer: { name: 'Maintainer', password: 'explorer-maintainer', rights: 'confirmed user, may edit the programs' },
	reader: { name: 'Reader', password: 'explorer-reader', rights: 'new user without further rights' }
};
