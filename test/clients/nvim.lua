-- Neovim (0.7 or later) as a real LSP client, without a screen.
-- usage: LSP_CMD='node /abs/dist/server.mjs --stdio' LSP_ROOT=FOLDER nvim --headless --clean -n -S nvim.lua FILE
-- env:   LSP_COMPLETE_AT, LSP_RENAME_AT, LSP_ACTION_AT = line:character (from 0); LSP_NAME = the new name
-- Prints one JSON line per result; status 0 if everything came in time, else 1 (and why, on stderr).
local ok, err = pcall(function()
  local out = function(t) io.stdout:write(vim.fn.json_encode(t) .. '\n') end
  local limit = 60000 -- of each step, in milliseconds
  local root = vim.env.LSP_ROOT
  local buf = vim.api.nvim_get_current_buf()
  local name = vim.api.nvim_buf_get_name(buf)

  local client_id = vim.lsp.start_client({
    name = 'changebook',
    cmd = vim.split(assert(vim.env.LSP_CMD, 'set LSP_CMD'), ' ', { trimempty = true }),
    root_dir = root,
    workspace_folders = { { name = 'root', uri = vim.uri_from_fname(root) } },
    init_options = { settings = { today = '2026-04-14', language = 'en' } },
  })
  local client = assert(client_id and vim.lsp.get_client_by_id(client_id), 'the server did not start')
  assert(vim.wait(limit, function() return client.initialized end, 20), 'no answer to initialize')
  assert(vim.lsp.buf_attach_client(buf, client_id), 'could not attach')

  local function place(at)
    local l, c = assert(at, 'no place'):match('(%d+):(%d+)')
    return { line = tonumber(l), character = tonumber(c) }
  end
  local document = { uri = vim.uri_from_fname(name) }
  local function ask(method, params)
    params.textDocument = document
    local answer = vim.lsp.buf_request_sync(buf, method, params, limit)
    local own = assert(answer and answer[client_id], method .. ' was not answered')
    assert(not own.err and not own.error, method .. ' failed: ' .. vim.inspect(own))
    return own.result
  end

  assert(vim.wait(limit, function() return #vim.diagnostic.get(buf) > 0 end, 20), 'no diagnostics came')
  for _, d in ipairs(vim.diagnostic.get(buf)) do
    out({ event = 'diagnostic', code = d.code, line = d.lnum, col = d.col, source = d.source })
  end

  local labels = {}
  local items = ask('textDocument/completion', { position = place(vim.env.LSP_COMPLETE_AT) })
  for _, item in ipairs(items.items or items) do table.insert(labels, item.label) end
  out({ event = 'completion', labels = labels })

  local at = place(vim.env.LSP_ACTION_AT)
  local actions = ask('textDocument/codeAction', {
    range = { start = at, ['end'] = at },
    context = { diagnostics = {} },
  })
  vim.lsp.util.apply_workspace_edit(actions[1].edit, client.offset_encoding)
  out({ event = 'action', title = actions[1].title, line = vim.api.nvim_buf_get_lines(buf, at.line, at.line + 1, false)[1] })
  assert(vim.wait(limit, function() return #vim.diagnostic.get(buf) == 0 end, 20), 'the finding stayed')
  out({ event = 'clean' })

  local edit = ask('textDocument/rename', { position = place(vim.env.LSP_RENAME_AT), newName = vim.env.LSP_NAME })
  vim.lsp.util.apply_workspace_edit(edit, client.offset_encoding)
  vim.cmd('silent wall')
  out({ event = 'renamed' })
  vim.lsp.stop_client(client_id)
end)
if not ok then io.stderr:write('nvim: ' .. tostring(err) .. '\n') end
vim.cmd(ok and 'qall!' or 'cquit 1')
