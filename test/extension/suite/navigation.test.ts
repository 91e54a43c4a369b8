import * as vscode from 'vscode';
import { baseOf, closeAll, equal, open, startOf, until } from './support.ts';

const placeOf = ({ uri, range }: vscode.Location): string => `${baseOf(uri)}:${range.start.line + 1}`;

describe('navigation', () => {
  afterEach(closeAll);

  it('leads from a name to its declaration in another file', async () => {
    const { document } = await open('roadmap.md');
    for (const needle of ['coo | W2', 'coo due']) {
      const [place] = await until('a definition', async () => {
        const found = await vscode.commands.executeCommand<vscode.Location[]>(
          'vscode.executeDefinitionProvider',
          document.uri,
          startOf(document, needle),
        );
        return found.length > 0 && found;
      });
      equal(placeOf(place!), 'change.md:11');
    }
  });

  it('finds every place that names somebody', async () => {
    const { document } = await open('change.md');
    const found = await until('references', async () => {
      const places = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        document.uri,
        startOf(document, 'coo | Chief'),
      );
      return places.length > 3 && places;
    });
    // Documents of other tests stand in the programme too.
    const ours = found.filter(({ uri }) => ['change.md', 'roadmap.md'].includes(baseOf(uri)));
    // Its row declares it twice: by the id, and by the name.
    equal(ours.map(placeOf).sort(), [
      'change.md:11',
      'change.md:11',
      'change.md:4',
      'roadmap.md:21',
      'roadmap.md:23',
      'roadmap.md:24',
    ]);
  });

  it('lists lists and rows as symbols', async () => {
    const { document } = await open('roadmap.md');
    const symbols = await until('symbols', async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      // The built-in Markdown has symbols too: its headings.
      return found.find(({ children }) => children[0]?.name === 'Phases');
    });
    equal(
      symbols.children.map(({ name, children }) => [name, children.map((row) => row.name)]),
      [
        ['Phases', ['Pilot', 'Roll-out']],
        ['Activities', ['Train', '☐ Tell everybody', '☑ Ask']],
      ],
    );
  });
});
