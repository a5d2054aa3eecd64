--[[
The page with which interface administrators switch off all explorers of the wiki. The gadget has it in its package
(src/gadget.ts), and the user script reads it (src/page/load.ts).
]]
local switch = {}

--- Whether the page switches them off.
-- @param text The text of the page, JSON or not; nil if there is no such page.
function switch.isOff( text )
	local isDecoded, configuration = pcall( mw.text.jsonDecode, text )
	return isDecoded and type( configuration ) == 'table' and configuration.enabled == false
end

return switch
