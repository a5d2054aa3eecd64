--[[
Translated pages. The translation of a page is its subpage, named by the code of a language.

The wiki has Special:MyLanguage for links to them, but it leads to the language of the reader, not of the list.
]]
local constants = require( 'Module:Program explorer/constants' )

local translatedPages = {}

-- To check whether a page exists is an expensive call. All templates of a page together have 500 of them.
-- Source: $wgExpensiveParserFunctionLimit.
local MOST_CHECKS = 300

local function exists( page )
	local title = mw.title.new( page )
	if not title or title.interwiki ~= '' or title.namespace < 0 then
		return false
	end
	-- `title.exists` throws after too many expensive calls of the page.
	local isKnown, isThere = pcall( function ()
		return title.exists
	end )
	return isKnown and isThere
end

-- A title without the prefix Special:MyLanguage, however it is capitalized.
local function withoutPrefix( title )
	local length = #constants.myLanguage
	return title:sub( 1, length ):lower() == constants.myLanguage:lower() and title:sub( length + 1 ) or title
end

--- Makes the search for translations.
-- @param chain The list's language and its fallbacks, the best first.
-- @param pageLanguage The language of pages that are no translations.
-- @return A function: title of a page, with or without `#…` → title of its best translation, or the same title
function translatedPages.new( chain, pageLanguage )
	local codes = {}
	for _, code in ipairs( chain ) do
		if code == pageLanguage then
			break
		end
		codes[ #codes + 1 ] = code
	end
	local found, checks = {}, 0

	local function find( page )
		local title, section = page:match( '^([^#]*)(.*)$' )
		title = withoutPrefix( title )
		for _, code in ipairs( codes ) do
			checks = checks + 1
			if checks <= MOST_CHECKS and exists( title .. '/' .. code ) then
				return title .. '/' .. code .. section
			end
		end
		return page
	end

	return function ( page )
		found[ page ] = found[ page ] or find( page )
		return found[ page ]
	end
end

return translatedPages
