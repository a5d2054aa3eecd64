--[[
Pages in the language of the list. A translation is a sub-page, named by the code of its language.

Source: Special:MyLanguage, which leads everybody to their own language; a list has its own.
]]
local versions = {}

-- Each look costs the server; it allows 500 for all that a page does. Source: $wgExpensiveParserFunctionLimit.
local MOST_LOOKS = 300

local function exists( page )
	local title = mw.title.new( page )
	if not title or title.interwiki ~= '' or title.namespace < 0 then
		return false
	end
	-- Where the page has asked for too much already, this raises an error.
	local isKnown, is = pcall( function ()
		return title.exists
	end )
	return isKnown and is
end

--- Makes what finds versions.
-- @param chain The list's language and its fallbacks, best first.
-- @param pageLanguage The language of pages that are no translations.
-- @return A function: the title of a page, with or without `#…` → that of its best version, which may be the page.
function versions.new( chain, pageLanguage )
	local codes = {}
	for _, code in ipairs( chain ) do
		if code == pageLanguage then
			break
		end
		codes[ #codes + 1 ] = code
	end
	local known, looks = {}, 0

	local function find( page )
		local name, fragment = page:match( '^([^#]*)(.*)$' )
		-- The prefix would lead to the reader's language, not to that of the list.
		name = name:gsub( '^[Ss]pecial:[Mm]y[Ll]anguage/', '' )
		for _, code in ipairs( codes ) do
			looks = looks + 1
			if looks <= MOST_LOOKS and exists( name .. '/' .. code ) then
				return name .. '/' .. code .. fragment
			end
		end
		return page
	end

	return function ( page )
		known[ page ] = known[ page ] or find( page )
		return known[ page ]
	end
end

return versions
