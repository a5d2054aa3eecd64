--[[
The page on which those who keep the wiki's interface switch all explorers off. The gadget reads it too.
]]
local switch = {}

--- Its title. Asking for the text of it makes the wiki render the page again after an edit, and once it is
-- there, which mw.loadJsonData does not.
switch.PAGE = 'MediaWiki:Gadget-programExplorer-config.json'

--- Whether it says so.
-- @param text Its JSON, or whatever stands there; nil where there is no such page.
function switch.isOff( text )
	local isRead, said = pcall( mw.text.jsonDecode, text )
	return isRead and type( said ) == 'table' and said.enabled == false
end

return switch
