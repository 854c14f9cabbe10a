<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Text</name>
    <message>
        <source>Experiments: %1</source>
        <translation>Experimente: %1</translation>
    </message>
</context>
<context>
    <name>rondo::AboutFacts</name>
    <message>
        <source>TPE</source>
        <translation>TPE</translation>
    </message>
    <message>
        <source>Sobol</source>
        <translation>Sobol</translation>
    </message>
    <message>
        <source>random</source>
        <translation>Zufall</translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n Kern</numerusform>
            <numerusform>%n Kerne</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 memory</source>
        <comment>135 GB memory</comment>
        <translation>%1 Speicher</translation>
    </message>
    <message>
        <source>%1 with uncommitted changes</source>
        <translation>%1 mit Änderungen ohne Commit</translation>
    </message>
    <message>
        <source>%1, nothing uncommitted</source>
        <translation>%1, alles im Commit</translation>
    </message>
    <message>
        <source>comes with Rondo</source>
        <translation>gehört zu Rondo</translation>
    </message>
    <message>
        <source>a combination of the values in the flow</source>
        <translation>eine Kombination der Werte im Ablauf</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>von Hand gewählt</translation>
    </message>
    <message>
        <source>came with the import from %1</source>
        <translation>kam mit dem Import aus %1</translation>
    </message>
    <message>
        <source>trial %1 of a %2 search, seed %3</source>
        <translation>Versuch %1 einer Suche mit %2, Zufallsanfang %3</translation>
    </message>
    <message>
        <source>batch_size lowered from %1 to %2 because the memory was full</source>
        <translation>batch_size von %1 auf %2 gesenkt, weil der Speicher voll war</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Result of</source>
        <translation>Ergebnis von</translation>
    </message>
    <message>
        <source>%1 in run %2</source>
        <translation>%1 in Lauf %2</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>This computer, %1</source>
        <translation>Dieser Computer, %1</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>%1 with uncommitted changes: %2</source>
        <translation>%1 mit Änderungen ohne Commit: %2</translation>
    </message>
</context>
<context>
    <name>rondo::AboutSection</name>
    <message>
        <source>All settings</source>
        <translation>Alle Einstellungen</translation>
    </message>
</context>
<context>
    <name>rondo::AdditionDialog</name>
    <message>
        <source>Add experiments to run %1</source>
        <translation>Experimente zu Lauf %1 hinzufügen</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Node:</source>
        <translation>Knoten:</translation>
    </message>
    <message>
        <source>Settings:</source>
        <translation>Einstellungen:</translation>
    </message>
    <message>
        <source>An experiment for each combination of the values. What is not named is as in the best experiment that the run has of the node.</source>
        <translation>Ein Experiment für jede Kombination der Werte. Was nicht genannt ist, bleibt wie im besten Experiment, das der Lauf von diesem Knoten hat.</translation>
    </message>
    <message>
        <source>More trials</source>
        <translation>Weitere Versuche</translation>
    </message>
    <message>
        <source>More trials:</source>
        <translation>Weitere Versuche:</translation>
    </message>
    <message>
        <source>So many for each search of the run, which goes on where it ended.</source>
        <translation>So viele für jede Suche des Laufs; sie geht dort weiter, wo sie endete.</translation>
    </message>
    <message>
        <source>Add and train</source>
        <translation>Hinzufügen und trainieren</translation>
    </message>
</context>
<context>
    <name>rondo::Agenda</name>
    <message>
        <source>Run %1 has no experiment &quot;%2&quot; that its plan names: the store is damaged. Run again.</source>
        <translation>Lauf %1 hat kein Experiment &quot;%2&quot;, das sein Plan nennt: Die Datenbank ist beschädigt. Neu starten.</translation>
    </message>
    <message>
        <source>The memory ran out with a batch of %1; trained with %2.</source>
        <translation>Der Speicher ging bei einem Stapel von %1 aus; trainiert mit %2.</translation>
    </message>
    <message>
        <source>worse than half of the others after epoch %1</source>
        <translation>schlechter als die Hälfte der anderen nach Epoche %1</translation>
    </message>
    <message>
        <source>left out: in earlier runs others did better</source>
        <translation>ausgelassen: In früheren Läufen waren andere besser</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3 experiments. %4</source>
        <translation>%1: %2 statt %3 Experimente. %4</translation>
    </message>
</context>
<context>
    <name>rondo::AliasPills</name>
    <message>
        <source>No alias</source>
        <translation>Kein Alias</translation>
    </message>
    <message>
        <source>Aliases: %1</source>
        <translation>Aliase: %1</translation>
    </message>
</context>
<context>
    <name>rondo::AnswerCard</name>
    <message>
        <source>Start again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>%1 v%2</source>
        <translation>%1 v%2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>rondo::AppendFile</name>
    <message>
        <source>%1 cannot be written: %2. Check the free space and the permissions.</source>
        <translation>%1 lässt sich nicht schreiben: %2. Freien Platz und Rechte prüfen.</translation>
    </message>
</context>
<context>
    <name>rondo::Architecture</name>
    <message>
        <source>Images of %1 x %2 pixels are too small for %3. Choose an MLP, or larger images.</source>
        <translation>Bilder mit %1 x %2 Pixeln sind zu klein für %3. Ein MLP oder größere Bilder wählen.</translation>
    </message>
    <message>
        <source>Layer %1 of the model does not fit the one before it.</source>
        <translation>Schicht %1 des Modells passt nicht zu der davor.</translation>
    </message>
    <message>
        <source>The last layer of the model does not give a score for each class.</source>
        <translation>Die letzte Schicht des Modells liefert nicht einen Wert je Klasse.</translation>
    </message>
    <message>
        <source>Layer %1 of the model is unknown or has impossible sizes. It may be damaged, or made by a newer version of Rondo.</source>
        <translation>Schicht %1 des Modells ist unbekannt oder hat unmögliche Größen. Vielleicht ist sie beschädigt oder stammt von einer neueren Version von Rondo.</translation>
    </message>
</context>
<context>
    <name>rondo::ArrangeActions</name>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Align and distribute</source>
        <translation>Ausrichten und verteilen</translation>
    </message>
    <message>
        <source>Bring forward</source>
        <translation>Nach vorne</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Nach hinten</translation>
    </message>
    <message>
        <source>Collapse or expand frame</source>
        <translation>Rahmen ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Rahmen auflösen</translation>
    </message>
    <message>
        <source>Align left edges</source>
        <translation>Linksbündig ausrichten</translation>
    </message>
    <message>
        <source>Align centres</source>
        <translation>Horizontal zentrieren</translation>
    </message>
    <message>
        <source>Align right edges</source>
        <translation>Rechtsbündig ausrichten</translation>
    </message>
    <message>
        <source>Align top edges</source>
        <translation>Oben ausrichten</translation>
    </message>
    <message>
        <source>Align middles</source>
        <translation>Vertikal zentrieren</translation>
    </message>
    <message>
        <source>Align bottom edges</source>
        <translation>Unten ausrichten</translation>
    </message>
    <message>
        <source>Distribute horizontally</source>
        <translation>Horizontal verteilen</translation>
    </message>
    <message>
        <source>Distribute vertically</source>
        <translation>Vertikal verteilen</translation>
    </message>
    <message>
        <source>Run frame</source>
        <translation>Rahmen starten</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Ausklappen</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Free from %1</source>
        <translation>Von %1 lösen</translation>
    </message>
    <message>
        <source>Pin to</source>
        <translation>Anheften an</translation>
    </message>
    <message>
        <source>Add to frame</source>
        <translation>Zum Rahmen hinzufügen</translation>
    </message>
</context>
<context>
    <name>rondo::CanvasHead</name>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>Probleme zeigen</translation>
    </message>
</context>
<context>
    <name>rondo::CanvasInterface</name>
    <message>
        <source>%1, %2. Full stop and comma step through them, P through the ports of a node.</source>
        <translation>%1, %2. Punkt und Komma gehen sie durch, P die Anschlüsse eines Knotens.</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n Knoten</numerusform>
            <numerusform>%n Knoten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::CanvasPane</name>
    <message>
        <source>Draw your first flow</source>
        <translation>Den ersten Ablauf zeichnen</translation>
    </message>
    <message>
        <source>Drag a dataset and an algorithm from the library onto the canvas and connect them, or double-click anywhere to search.</source>
        <translation>Einen Datensatz und einen Algorithmus aus der Bibliothek auf die Zeichenfläche ziehen und verbinden. Ein Doppelklick auf eine freie Stelle öffnet die Suche.</translation>
    </message>
</context>
<context>
    <name>rondo::ChartInterface</name>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
</context>
<context>
    <name>rondo::Checkpoint</name>
    <message>
        <source>The checkpoint %1 belongs to other settings or other data.</source>
        <translation>Der Checkpoint %1 gehört zu anderen Einstellungen oder anderen Daten.</translation>
    </message>
    <message>
        <source>The progress in %1</source>
        <translation>Der Fortschritt in %1</translation>
    </message>
</context>
<context>
    <name>rondo::ClassBars</name>
    <message>
        <source>Confidence by class</source>
        <translation>Sicherheit nach Klassen</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
</context>
<context>
    <name>rondo::ClassFiguresView</name>
    <message>
        <source>Figures of each class</source>
        <translation>Werte jeder Klasse</translation>
    </message>
    <message>
        <source>Lowest F1: %1 of class %2, with precision %3 and recall %4</source>
        <translation>Niedrigstes F1: %1 von Klasse %2, mit Präzision %3 und Trefferquote %4</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message numerus="yes">
        <source>%n more: press T here for all</source>
        <translation>
            <numerusform>%n weitere: alle mit der Taste T</numerusform>
            <numerusform>%n weitere: alle mit der Taste T</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::CodeView</name>
    <message>
        <source>Copy command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Command that makes this experiment again</source>
        <translation>Befehl, der dieses Experiment wiederholt</translation>
    </message>
    <message>
        <source>Text of the script, to read</source>
        <translation>Text des Skripts, zum Lesen</translation>
    </message>
    <message>
        <source>It ran with the text %1, and the file cannot be read now: %2</source>
        <translation>Gelaufen ist der Text %1, und die Datei lässt sich jetzt nicht lesen: %2</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>The text as it is now, %1. Which text it ran with was not noted.</source>
        <translation>Der Text, wie er jetzt ist, %1. Mit welchem Text es lief, wurde nicht festgehalten.</translation>
    </message>
    <message>
        <source>The text it ran with, %1.</source>
        <translation>Der Text, mit dem es lief, %1.</translation>
    </message>
    <message>
        <source>The file was changed since: it ran with the text %1, this is %2. Bring the old text back before you repeat it.</source>
        <translation>Die Datei wurde seither geändert: Es lief mit dem Text %1, dies ist %2. Vor dem Wiederholen den alten Text zurückholen.</translation>
    </message>
    <message>
        <source>This experiment was imported: no command of Rondo trains it again.</source>
        <translation>Dieses Experiment wurde importiert: Kein Befehl von Rondo trainiert es noch einmal.</translation>
    </message>
    <message>
        <source>This command trains the experiment again in a terminal: its node alone, with the settings it had. What it needs comes from earlier runs, or is run as well.</source>
        <translation>Dieser Befehl trainiert das Experiment im Terminal noch einmal: nur seinen Knoten, mit den Einstellungen von damals. Was er braucht, kommt aus früheren Läufen oder läuft mit.</translation>
    </message>
</context>
<context>
    <name>rondo::ColumnMenu</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Scientific</source>
        <translation>Wissenschaftlich</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>Zahlenformat</translation>
    </message>
    <message>
        <source>Sort upwards</source>
        <translation>Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort downwards</source>
        <translation>Absteigend sortieren</translation>
    </message>
    <message>
        <source>Do not sort</source>
        <translation>Nicht sortieren</translation>
    </message>
    <message>
        <source>Group by %1</source>
        <translation>Nach %1 gruppieren</translation>
    </message>
    <message>
        <source>Rename...</source>
        <translation>Umbenennen...</translation>
    </message>
    <message>
        <source>Rename the column</source>
        <translation>Spalte umbenennen</translation>
    </message>
    <message>
        <source>Title; empty for the usual one:</source>
        <translation>Titel; leer für den üblichen:</translation>
    </message>
    <message>
        <source>Pin at the left</source>
        <translation>Links anheften</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Indigo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Himmelblau</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliv</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Schiefer</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Then sort upwards</source>
        <translation>Dann aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Then sort downwards</source>
        <translation>Dann absteigend sortieren</translation>
    </message>
    <message>
        <source>Group by %1 as well</source>
        <translation>Auch nach %1 gruppieren</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Nach links schieben</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Nach rechts schieben</translation>
    </message>
</context>
<context>
    <name>rondo::ColumnPicker</name>
    <message>
        <source>Only what differs</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Spalte suchen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Leaves out columns whose values are the same in every row.</source>
        <translation>Lässt Spalten weg, deren Werte in jeder Zeile gleich sind.</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Übliche Spalten</translation>
    </message>
    <message>
        <source>Shows the parameters that differ and the figures that matter.</source>
        <translation>Zeigt die Parameter, die sich unterscheiden, und die Werte, auf die es ankommt.</translation>
    </message>
</context>
<context>
    <name>rondo::Command</name>
    <message>
        <source>No temporary folder could be made: %1. Free some space on the disk.</source>
        <translation>Es ließ sich kein temporärer Ordner anlegen: %1. Platz auf dem Datenträger schaffen.</translation>
    </message>
    <message>
        <source>%1 could not be started. Install Rondo again, so that its programs lie side by side.</source>
        <translation>%1 ließ sich nicht starten. Rondo neu installieren, damit seine Programme beieinanderliegen.</translation>
    </message>
    <message>
        <source>%1 ended without a word. Start it in a terminal to see why.</source>
        <translation>%1 endete ohne ein Wort. In einem Terminal starten, um den Grund zu sehen.</translation>
    </message>
</context>
<context>
    <name>rondo::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Nothing here has such a name.</source>
        <translation>Nichts hier heißt so.</translation>
    </message>
    <message>
        <source>Search commands, nodes, experiments and settings</source>
        <translation>Befehle, Knoten, Experimente und Einstellungen suchen</translation>
    </message>
</context>
<context>
    <name>rondo::CompareBar</name>
    <message>
        <source>Baseline</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Glätten</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>What curves run over</source>
        <translation>Worüber die Kurven laufen</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhrzeit</translation>
    </message>
</context>
<context>
    <name>rondo::CompareCard</name>
    <message>
        <source>Show all four cards</source>
        <translation>Alle vier Karten zeigen</translation>
    </message>
    <message>
        <source>Give %1 all the room</source>
        <translation>%1 den ganzen Platz geben</translation>
    </message>
</context>
<context>
    <name>rondo::CompareDialog</name>
    <message>
        <source>What you see</source>
        <translation>Was zu sehen ist</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep what I see</source>
        <translation>Behalten, was zu sehen ist</translation>
    </message>
    <message>
        <source>Take the file</source>
        <translation>Die Datei nehmen</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
</context>
<context>
    <name>rondo::CompareExport</name>
    <message>
        <source>Experiments compared with Rondo</source>
        <translation>Mit Rondo verglichene Experimente</translation>
    </message>
</context>
<context>
    <name>rondo::CompareView</name>
    <message>
        <source>Save this view</source>
        <translation>Ansicht sichern</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Picture, SVG...</source>
        <translation>Bild, SVG...</translation>
    </message>
    <message>
        <source>Picture, PNG...</source>
        <translation>Bild, PNG...</translation>
    </message>
    <message>
        <source>Curves, CSV...</source>
        <translation>Kurven, CSV...</translation>
    </message>
    <message>
        <source>Differences, CSV...</source>
        <translation>Unterschiede, CSV...</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Sichern als...</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Add experiments</source>
        <translation>Experimente hinzufügen</translation>
    </message>
    <message>
        <source>Nothing is compared yet</source>
        <translation>Noch wird nichts verglichen</translation>
    </message>
    <message>
        <source>Tick experiments in a table and choose Compare, or add them here.</source>
        <translation>Experimente in einer Tabelle ankreuzen und Vergleichen wählen, oder sie hier hinzufügen.</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Bereitstellen</translation>
    </message>
    <message>
        <source>Deploy %1</source>
        <translation>%1 bereitstellen</translation>
    </message>
    <message>
        <source>None of these experiments has a model that passes its checks.</source>
        <translation>Keines dieser Experimente hat ein Modell, das seine Prüfungen besteht.</translation>
    </message>
    <message>
        <source>Puts the best model that passes its checks behind a URL.</source>
        <translation>Stellt das beste Modell, das seine Prüfungen besteht, hinter eine URL.</translation>
    </message>
    <message>
        <source>The experiments could not be read.</source>
        <translation>Die Experimente ließen sich nicht lesen.</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gesichert als %1</translation>
    </message>
    <message>
        <source>The view could not be saved.</source>
        <translation>Die Ansicht ließ sich nicht sichern.</translation>
    </message>
    <message>
        <source>The view could not be opened.</source>
        <translation>Die Ansicht ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The view could not be deleted.</source>
        <translation>Die Ansicht ließ sich nicht löschen.</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>The export failed.</source>
        <translation>Der Export ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Pictures (*.svg)</source>
        <translation>Bilder (*.svg)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Vergleich exportieren</translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation>Name der Ansicht:</translation>
    </message>
</context>
<context>
    <name>rondo::Comparison</name>
    <message>
        <source>live v%1</source>
        <translation>live v%1</translation>
    </message>
    <message>
        <source>%1, run %2</source>
        <translation>%1, Lauf %2</translation>
    </message>
</context>
<context>
    <name>rondo::ComputeCard</name>
    <message>
        <source>Look again</source>
        <translation>Neu suchen</translation>
    </message>
    <message>
        <source>Look at this computer again</source>
        <translation>Diesen Computer neu untersuchen</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>%1 of memory</source>
        <translation>%1 Speicher</translation>
    </message>
    <message>
        <source>looking for GPUs</source>
        <translation>sucht GPUs</translation>
    </message>
    <message>
        <source>training does not answer: install Rondo again, so that its programs lie side by side</source>
        <translation>das Training antwortet nicht: Rondo neu installieren, damit seine Programme beieinanderliegen</translation>
    </message>
    <message>
        <source>no GPU that training can use, so the processor trains</source>
        <translation>keine GPU, die das Training nutzen kann, also trainiert der Prozessor</translation>
    </message>
    <message numerus="yes">
        <source>%n GPU(s)</source>
        <translation>
            <numerusform>%n GPU</numerusform>
            <numerusform>%n GPUs</numerusform>
        </translation>
    </message>
    <message>
        <source>Train on %1</source>
        <translation>Auf %1 trainieren</translation>
    </message>
    <message>
        <source>GPU %1, %2. Turned off, runs leave it alone from the next one on.</source>
        <translation>GPU %1, %2. Abgeschaltet bleibt sie ab dem nächsten Lauf ungenutzt.</translation>
    </message>
    <message>
        <source>Price of an hour of this computer</source>
        <translation>Preis einer Stunde dieses Computers</translation>
    </message>
    <message>
        <source>With it, the list of experiments before a run and rondoctl run --dry-run say what a run costs.</source>
        <translation>Damit sagen die Liste der Experimente vor dem Lauf und rondoctl run --dry-run, was ein Lauf kostet.</translation>
    </message>
</context>
<context>
    <name>rondo::Computer</name>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n Kern</numerusform>
            <numerusform>%n Kerne</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::ConfusionSection</name>
    <message>
        <source>See these images</source>
        <translation>Bilder ansehen</translation>
    </message>
    <message>
        <source>Worst samples</source>
        <translation>Schlimmste Fehler</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Samples of</source>
        <translation>Beispiele aus</translation>
    </message>
    <message>
        <source>The images cannot be shown. %1</source>
        <translation>Die Bilder lassen sich nicht zeigen. %1</translation>
    </message>
    <message>
        <source>This experiment has left no confusion matrix.</source>
        <translation>Dieses Experiment hat keine Konfusionsmatrix hinterlassen.</translation>
    </message>
    <message>
        <source>Which classes are mixed up shows when the experiment is done.</source>
        <translation>Welche Klassen verwechselt werden, steht hier, wenn das Experiment fertig ist.</translation>
    </message>
    <message>
        <source>%1 test images</source>
        <translation>%1 Testbilder</translation>
    </message>
    <message>
        <source>%1 validation images</source>
        <translation>%1 Validierungsbilder</translation>
    </message>
    <message>
        <source>This experiment did not note which samples it misread. Run it again to see them.</source>
        <translation>Dieses Experiment hat nicht festgehalten, welche Beispiele es falsch las. Neu starten, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Samples of %1 that were misread</source>
        <translation>Beispiele für %1, die falsch gelesen wurden</translation>
    </message>
    <message>
        <source>Samples of %1 that were read as %2</source>
        <translation>Beispiele für %1, die als %2 gelesen wurden</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Nach Klassen</translation>
    </message>
    <message>
        <source>The test images are answered at the end of the training.</source>
        <translation>Die Testbilder werden am Ende des Trainings beantwortet.</translation>
    </message>
    <message>
        <source>Which classes are mixed up shows after the first epoch.</source>
        <translation>Welche Klassen verwechselt werden, steht hier nach der ersten Epoche.</translation>
    </message>
    <message>
        <source>epoch %1 of %2, %3</source>
        <translation>Epoche %1/%2, %3</translation>
    </message>
    <message>
        <source>epoch %1, %2</source>
        <translation>Epoche %1, %2</translation>
    </message>
    <message>
        <source>best epoch %1, %2</source>
        <translation>beste Epoche %1, %2</translation>
    </message>
    <message>
        <source>The images come at the end of a training; this one has not reached it.</source>
        <translation>Die Bilder kommen am Ende eines Trainings; dieses hat es nicht erreicht.</translation>
    </message>
    <message>
        <source>The images come at the end of the training.</source>
        <translation>Die Bilder kommen am Ende des Trainings.</translation>
    </message>
</context>
<context>
    <name>rondo::ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>%1 of %2 images read right</source>
        <translation>%1 von %2 Bildern richtig erkannt</translation>
    </message>
    <message numerus="yes">
        <source>%1 read right %n time(s)</source>
        <translation>
            <numerusform>%1 richtig erkannt: %n-mal</numerusform>
            <numerusform>%1 richtig erkannt: %n-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 read as %2 %n time(s)</source>
        <translation>
            <numerusform>%1 als %2 gelesen: %n-mal</numerusform>
            <numerusform>%1 als %2 gelesen: %n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>vorhergesagt</translation>
    </message>
    <message>
        <source>Nothing was mixed up</source>
        <translation>Nichts wurde verwechselt</translation>
    </message>
    <message>
        <source>Most often mixed up</source>
        <translation>Am häufigsten verwechselt</translation>
    </message>
    <message>
        <source>read as</source>
        <translation>gelesen als</translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation>erkannt als %1</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Gewählt: %1</translation>
    </message>
</context>
<context>
    <name>rondo::ConnectGesture</name>
    <message>
        <source>A line joins an output and an input. Drop it on a port at the other side of a node.</source>
        <translation>Eine Linie verbindet einen Ausgang mit einem Eingang. Auf einem Anschluss an der anderen Seite eines Knotens loslassen.</translation>
    </message>
    <message>
        <source>No other node takes this. Add one with Tab.</source>
        <translation>Kein anderer Knoten nimmt das an. Mit Tab einen hinzufügen.</translation>
    </message>
</context>
<context>
    <name>rondo::Curation</name>
    <message>
        <source>There is no experiment %1. See: rondoctl experiments</source>
        <translation>Es gibt kein Experiment %1. Siehe: rondoctl experiments</translation>
    </message>
    <message>
        <source>The tag &quot;%1...&quot; is longer than %2 characters. Write the rest into the notes.</source>
        <translation>Das Schlagwort „%1...“ ist länger als %2 Zeichen. Den Rest in die Notizen schreiben.</translation>
    </message>
    <message>
        <source>&quot;archived&quot; is no tag: archive the experiments instead.</source>
        <translation>„archived“ ist kein Schlagwort: die Experimente stattdessen archivieren.</translation>
    </message>
    <message>
        <source>The notes are longer than %1 characters. Keep them in a file of the project, and name it here.</source>
        <translation>Die Notizen sind länger als %1 Zeichen. Sie in einer Datei des Projekts aufheben und diese hier nennen.</translation>
    </message>
    <message>
        <source>run %1 is under way</source>
        <translation>Lauf %1 ist im Gang</translation>
    </message>
    <message>
        <source>the model version %1 was made of it</source>
        <translation>die Modellversion %1 wurde daraus gemacht</translation>
    </message>
    <message>
        <source>the model version %1 was made of it, which %2 uses</source>
        <translation>die Modellversion %1 wurde daraus gemacht, die %2 benutzt</translation>
    </message>
    <message>
        <source>%1 took its result</source>
        <translation>%1 hat sein Ergebnis übernommen</translation>
    </message>
</context>
<context>
    <name>rondo::CurveBar</name>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>X axis</source>
        <translation>x-Achse</translation>
    </message>
    <message>
        <source>What the x axis counts</source>
        <translation>Was die x-Achse zählt</translation>
    </message>
    <message>
        <source>Log axis</source>
        <translation>Log-Achse</translation>
    </message>
    <message>
        <source>A logarithmic y axis; values of 0 and below become gaps</source>
        <translation>Eine logarithmische y-Achse; Werte bis 0 werden zu Lücken</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Back from the part that was zoomed in on (0)</source>
        <translation>Zurück vom vergrößerten Ausschnitt (0)</translation>
    </message>
</context>
<context>
    <name>rondo::CurveCard</name>
    <message>
        <source>%1, measured</source>
        <translation>%1, gemessen</translation>
    </message>
    <message>
        <source>%1, smoothed</source>
        <translation>%1, geglättet</translation>
    </message>
    <message>
        <source>Range of the axes</source>
        <translation>Bereich der Achsen</translation>
    </message>
    <message>
        <source>Range of the axes of %1</source>
        <translation>Bereich der Achsen von %1</translation>
    </message>
    <message>
        <source>x axis</source>
        <translation>x-Achse</translation>
    </message>
</context>
<context>
    <name>rondo::CurveChart</name>
    <message>
        <source>No values</source>
        <translation>Keine Werte</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) from %1 to %2; at the end, the best first: %3</source>
        <translation>
            <numerusform>%n Linie von %1 bis %2; am Ende, die beste zuerst: %3</numerusform>
            <numerusform>%n Linien von %1 bis %2; am Ende, die beste zuerst: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, training</source>
        <translation>%1, Training</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, measured</source>
        <translation>%1, gemessen</translation>
    </message>
</context>
<context>
    <name>rondo::CurvesCard</name>
    <message>
        <source>Learning curves</source>
        <translation>Lernkurven</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>More metrics</source>
        <translation>Weitere Metriken</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>%1 by %2, smoothed by %3</source>
        <translation>%1 nach %2, geglättet mit %3</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Achsen</translation>
    </message>
    <message>
        <source>Logarithmic: %1</source>
        <translation>Logarithmisch: %1</translation>
    </message>
    <message>
        <source>Range of the axes…</source>
        <translation>Bereich der Achsen …</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhrzeit</translation>
    </message>
</context>
<context>
    <name>rondo::Dashboard</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Views of the experiment</source>
        <translation>Ansichten des Experiments</translation>
    </message>
    <message>
        <source>No experiment chosen</source>
        <translation>Kein Experiment gewählt</translation>
    </message>
    <message>
        <source>Choose one in the table: how it learns and what it costs shows here.</source>
        <translation>Eines in der Tabelle wählen: Hier steht dann, wie es lernt und was es kostet.</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Stop run</source>
        <translation>Lauf stoppen</translation>
    </message>
    <message>
        <source>Stops the whole run. Finished experiments stay; the others can be resumed.</source>
        <translation>Stoppt den ganzen Lauf. Fertige Experimente bleiben, die anderen lassen sich fortsetzen.</translation>
    </message>
    <message>
        <source>Progress of the experiment</source>
        <translation>Fortschritt des Experiments</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>trained for %1</source>
        <translation>%1 lang trainiert</translation>
    </message>
    <message>
        <source>has not started</source>
        <translation>noch nicht gestartet</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>In Fenster öffnen</translation>
    </message>
    <message>
        <source>Open in a window of its own; Enter in the table does the same</source>
        <translation>In einem eigenen Fenster öffnen; Eingabe in der Tabelle tut dasselbe</translation>
    </message>
    <message>
        <source>%1, run %2 of %3</source>
        <translation>%1, Lauf %2 von %3</translation>
    </message>
</context>
<context>
    <name>rondo::DataPreview</name>
    <message numerus="yes">
        <source>%1 training, %2 validation and %3 test images of %4 × %5, %n class(es)</source>
        <translation>
            <numerusform>%1 Trainings-, %2 Validierungs- und %3 Testbilder mit %4 × %5, %n Klasse</numerusform>
            <numerusform>%1 Trainings-, %2 Validierungs- und %3 Testbilder mit %4 × %5, %n Klassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the data...</source>
        <translation>Die Daten werden gelesen...</translation>
    </message>
    <message>
        <source>The first training samples</source>
        <translation>Die ersten Trainingsbeispiele</translation>
    </message>
</context>
<context>
    <name>rondo::Database</name>
    <message>
        <source>Another program holds the store for too long. Close it, or wait and try again.</source>
        <translation>Ein anderes Programm hält die Datenbank zu lange fest. Es schließen oder warten und erneut versuchen.</translation>
    </message>
    <message>
        <source>The store may not be written. Check the permissions of the project folder.</source>
        <translation>Die Datenbank ist schreibgeschützt. Die Rechte des Projektordners prüfen.</translation>
    </message>
    <message>
        <source>The disk is full or broken. Free some space; nothing stored so far is lost.</source>
        <translation>Der Datenträger ist voll oder defekt. Platz schaffen; nichts bisher Gespeichertes ist verloren.</translation>
    </message>
    <message>
        <source>The file is damaged. Restore .rondo/store.sqlite from a backup, or move it away to begin a new store.</source>
        <translation>Die Datei ist beschädigt. .rondo/store.sqlite aus einer Sicherung wiederherstellen oder verschieben, um eine neue Datenbank zu beginnen.</translation>
    </message>
    <message>
        <source>%1 failed: %2. %3</source>
        <translation>%1 ist fehlgeschlagen: %2. %3</translation>
    </message>
    <message>
        <source>Opening the store %1</source>
        <translation>Das Öffnen der Datenbank %1</translation>
    </message>
    <message>
        <source>Preparing the store %1</source>
        <translation>Das Vorbereiten der Datenbank %1</translation>
    </message>
    <message>
        <source>The store %1 was made by a newer Rondo (version %2; this one reads up to %3). Update Rondo.</source>
        <translation>Die Datenbank %1 stammt von einem neueren Rondo (Version %2; dieses liest bis %3). Rondo aktualisieren.</translation>
    </message>
    <message>
        <source>Writing to the store</source>
        <translation>Das Schreiben in die Datenbank</translation>
    </message>
    <message>
        <source>%1 lies on a network drive, where several programs cannot share a store safely. Move the project to a disk of this computer.</source>
        <translation>%1 liegt auf einem Netzlaufwerk, wo mehrere Programme eine Datenbank nicht sicher teilen können. Das Projekt auf einen Datenträger dieses Computers verschieben.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>Der SQLite-Treiber von Qt fehlt. Das Paket libqt6sql6-sqlite installieren.</translation>
    </message>
    <message>
        <source>Reading the store</source>
        <translation>Das Lesen der Datenbank</translation>
    </message>
    <message>
        <source>Preparing to use the store</source>
        <translation>Das Vorbereiten des Zugriffs auf die Datenbank</translation>
    </message>
</context>
<context>
    <name>rondo::Dataset</name>
    <message>
        <source>%1, a part of the dataset, cannot be read: %2. Import the data again.</source>
        <translation>%1, ein Teil des Datensatzes, lässt sich nicht lesen: %2. Die Daten neu importieren.</translation>
    </message>
    <message>
        <source>%1, a part of the dataset, has %2 bytes instead of %3. Delete it and import the data again.</source>
        <translation>%1, ein Teil des Datensatzes, hat %2 Bytes statt %3. Löschen und die Daten neu importieren.</translation>
    </message>
    <message>
        <source>%1, a part of the dataset, cannot be mapped into memory: %2.</source>
        <translation>%1, ein Teil des Datensatzes, lässt sich nicht in den Speicher abbilden: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not refer to a dataset version. It must look like OBJECTS FOLDER#sha256:DIGEST.</source>
        <translation>&quot;%1&quot; bezeichnet keine Version eines Datensatzes. Es muss aussehen wie OBJEKTORDNER#sha256:PRÜFSUMME.</translation>
    </message>
    <message>
        <source>There is no object store in %1. Is the project where it was?</source>
        <translation>In %1 ist kein Objektspeicher. Liegt das Projekt noch, wo es war?</translation>
    </message>
    <message>
        <source>The dataset version %1 is damaged: a split names image %2 of %3. Import it again.</source>
        <translation>Die Datensatzversion %1 ist beschädigt: Eine Aufteilung nennt Bild %2 von %3. Neu importieren.</translation>
    </message>
    <message>
        <source>The dataset version %1 is damaged: image %2 has the label %3, but there are %4 classes. Import it again.</source>
        <translation>Die Datensatzversion %1 ist beschädigt: Bild %2 hat die Klasse %3, aber es gibt %4 Klassen. Neu importieren.</translation>
    </message>
    <message>
        <source>The origin of a dataset</source>
        <translation>Die Herkunft eines Datensatzes</translation>
    </message>
    <message>
        <source>There is no dataset &quot;%1&quot;: this project has none yet. Import one with: rondoctl data import PATH --name &quot;%1&quot;</source>
        <translation>Es gibt keinen Datensatz &quot;%1&quot;: Dieses Projekt hat noch keinen. Einen importieren mit: rondoctl data import PATH --name &quot;%1&quot;</translation>
    </message>
    <message>
        <source>The dataset &quot;%1&quot; has no version %2, only: %3.</source>
        <translation>Der Datensatz &quot;%1&quot; hat keine Version %2, nur: %3.</translation>
    </message>
    <message>
        <source>There is no dataset &quot;%1&quot;. There are: %2.</source>
        <translation>Es gibt keinen Datensatz &quot;%1&quot;. Es gibt: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot name a dataset. Use letters, digits, spaces, &apos;-&apos; and &apos;_&apos;.</source>
        <translation>&quot;%1&quot; kann keinen Datensatz benennen. Buchstaben, Ziffern, Leerzeichen, &apos;-&apos; und &apos;_&apos; nehmen.</translation>
    </message>
    <message>
        <source>%1 is not in the object store, so it cannot be recorded.</source>
        <translation>%1 ist nicht im Objektspeicher und kann deshalb nicht eingetragen werden.</translation>
    </message>
    <message>
        <source>Image %1 has %2 pixel values, but the dataset&apos;s images have %3.</source>
        <translation>Bild %1 hat %2 Pixelwerte, aber die Bilder des Datensatzes haben %3.</translation>
    </message>
    <message>
        <source>Image %1 has the label %2, but the labels of %3 classes go from 0 to %4.</source>
        <translation>Bild %1 hat die Klasse %2, aber bei %3 Klassen gehen sie von 0 bis %4.</translation>
    </message>
    <message>
        <source>A dataset holds at most %1 images.</source>
        <translation>Ein Datensatz fasst höchstens %1 Bilder.</translation>
    </message>
    <message>
        <source>%1 pixel values do not fit %2 labels: images of %3 values were expected.</source>
        <translation>%1 Pixelwerte passen nicht zu %2 Klassenangaben: Erwartet wurden Bilder mit %3 Werten.</translation>
    </message>
    <message>
        <source>There are no images, so there is no dataset to store.</source>
        <translation>Es gibt keine Bilder, also keinen Datensatz zu speichern.</translation>
    </message>
    <message>
        <source>None of the %1 images is for training. Add some that are.</source>
        <translation>Keines der %1 Bilder ist fürs Training. Welche hinzufügen.</translation>
    </message>
    <message>
        <source>The dataset version %1 is damaged: %2. Import it again.</source>
        <translation>Die Datensatzversion %1 ist beschädigt: %2. Neu importieren.</translation>
    </message>
    <message>
        <source>The dataset version %1 was made by a newer Rondo (format %2; this one reads up to %3). Update Rondo.</source>
        <translation>Die Datensatzversion %1 stammt von einem neueren Rondo (Format %2; dieses liest bis %3). Rondo aktualisieren.</translation>
    </message>
    <message>
        <source>it does not describe a dataset</source>
        <translation>sie beschreibt keinen Datensatz</translation>
    </message>
    <message>
        <source>its numbers make no sense</source>
        <translation>ihre Zahlen ergeben keinen Sinn</translation>
    </message>
    <message>
        <source>%1 chunks were expected, %2 of images and %3 of labels found</source>
        <translation>%1 Blöcke wurden erwartet, %2 mit Bildern und %3 mit Klassen gefunden</translation>
    </message>
    <message>
        <source>chunk %1 has another size than %2 images need</source>
        <translation>Block %1 hat eine andere Größe, als %2 Bilder brauchen</translation>
    </message>
    <message>
        <source>the split &quot;%1&quot; has a wrong size</source>
        <translation>die Aufteilung &quot;%1&quot; hat eine falsche Größe</translation>
    </message>
    <message>
        <source>its splits hold %1 of %2 images</source>
        <translation>ihre Aufteilungen enthalten %1 von %2 Bildern</translation>
    </message>
    <message>
        <source>The dataset version %1 is not in the object store. Import the data again, or choose another version.</source>
        <translation>Die Datensatzversion %1 ist nicht im Objektspeicher. Die Daten neu importieren oder eine andere Version wählen.</translation>
    </message>
    <message>
        <source>%1 is no dataset version but &quot;%2&quot;.</source>
        <translation>%1 ist keine Datensatzversion, sondern &quot;%2&quot;.</translation>
    </message>
</context>
<context>
    <name>rondo::DatasetSource</name>
    <message>
        <source>The images of the dataset %1, version %2, are no longer in the project. Import them again.</source>
        <translation>Die Bilder des Datensatzes %1, Version %2, sind nicht mehr im Projekt. Neu importieren.</translation>
    </message>
    <message>
        <source>The dataset node has no source. Set it to generated, mnist, the name of an imported dataset, or the path of a folder.</source>
        <translation>Der Datensatzknoten hat keine Quelle. Möglich sind generated, mnist, der Name eines importierten Datensatzes oder der Pfad eines Ordners.</translation>
    </message>
    <message>
        <source>There is no folder %1. Correct the dataset&apos;s source.</source>
        <translation>Es gibt keinen Ordner %1. Die Quelle des Datensatzes berichtigen.</translation>
    </message>
</context>
<context>
    <name>rondo::DeletionDialog</name>
    <message numerus="yes">
        <source>%n experiment(s): %1</source>
        <translation>
            <numerusform>%n Experiment: %1</numerusform>
            <numerusform>%n Experimente: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows of the store; files: %2, with %3</source>
        <translation>%1 Zeilen der Datenbank; Dateien: %2, mit %3</translation>
    </message>
    <message>
        <source>Delete experiments</source>
        <translation>Experimente löschen</translation>
    </message>
    <message>
        <source>Nothing can be deleted</source>
        <translation>Nichts kann gelöscht werden</translation>
    </message>
    <message>
        <source>These are deleted for good. Nothing brings them back.</source>
        <translation>Diese werden endgültig gelöscht. Nichts bringt sie zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n experiment(s) stay(s):</source>
        <translation>
            <numerusform>%n Experiment bleibt:</numerusform>
            <numerusform>%n Experimente bleiben:</numerusform>
        </translation>
    </message>
    <message>
        <source>Experiments that stay</source>
        <translation>Experimente, die bleiben</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n experiment(s)</source>
        <translation>
            <numerusform>%n Experiment löschen</numerusform>
            <numerusform>%n Experimente löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Files of models go when the run that is under way has ended.</source>
        <translation>Dateien von Modellen werden entfernt, wenn der laufende Lauf zu Ende ist.</translation>
    </message>
</context>
<context>
    <name>rondo::Delivery</name>
    <message>
        <source>The model %1, version %2, is kept, but its deployment failed: %3</source>
        <translation>Das Modell %1, Version %2, bleibt erhalten, aber seine Bereitstellung schlug fehl: %3</translation>
    </message>
</context>
<context>
    <name>rondo::DeployChooser</name>
    <message>
        <source>New deployment</source>
        <translation>Neue Bereitstellung</translation>
    </message>
    <message>
        <source>Name, as it stands in the URL:</source>
        <translation>Name, wie er in der URL steht:</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot name a deployment. Use letters, digits, spaces, &apos;-&apos; and &apos;_&apos;.</source>
        <translation>&quot;%1&quot; kann keine Bereitstellung benennen. Buchstaben, Ziffern, Leerzeichen, &apos;-&apos; und &apos;_&apos; nehmen.</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1 auf %2 umstellen</translation>
    </message>
    <message>
        <source>New deployment...</source>
        <translation>Neue Bereitstellung...</translation>
    </message>
    <message>
        <source>Deploying %1 v%2</source>
        <translation>%1 v%2 wird bereitgestellt</translation>
    </message>
    <message>
        <source>%1 moves to it as soon as it answers.</source>
        <translation>%1 wechselt dorthin, sobald es antwortet.</translation>
    </message>
</context>
<context>
    <name>rondo::DeploymentFile</name>
    <message>
        <source>%1: &quot;%2&quot; cannot name a deployment. Use letters, digits, spaces, &apos;-&apos; and &apos;_&apos;.</source>
        <translation>%1: &quot;%2&quot; kann keine Bereitstellung benennen. Buchstaben, Ziffern, Leerzeichen, &apos;-&apos; und &apos;_&apos; nehmen.</translation>
    </message>
    <message>
        <source>%1: %2 is no port. Use 0 for any free one, or 1 to 65535.</source>
        <translation>%1: %2 ist kein Port. 0 nehmen für einen freien, oder 1 bis 65535.</translation>
    </message>
    <message>
        <source>%1: version %2 should answer, but is not exactly once among the models.</source>
        <translation>%1: Version %2 soll antworten, kommt aber unter den Modellen nicht genau einmal vor.</translation>
    </message>
</context>
<context>
    <name>rondo::DeploymentList</name>
    <message>
        <source>Deployments</source>
        <translation>Bereitstellungen</translation>
    </message>
</context>
<context>
    <name>rondo::DeploymentModel</name>
    <message>
        <source>this computer · port %1</source>
        <translation>dieser Computer · Port %1</translation>
    </message>
    <message>
        <source>%1, %2, version %3</source>
        <translation>%1, %2, Version %3</translation>
    </message>
</context>
<context>
    <name>rondo::DeploymentSnapshot</name>
    <message>
        <source>The label could not be kept: the server has not logged this prediction. Draw the digit again.</source>
        <translation>Die Beschriftung ließ sich nicht speichern: Der Server hat diese Vorhersage nicht protokolliert. Die Ziffer erneut zeichnen.</translation>
    </message>
</context>
<context>
    <name>rondo::Deployments</name>
    <message>
        <source>&quot;%1&quot; cannot name a deployment. Use letters, digits, spaces, &apos;-&apos; and &apos;_&apos;.</source>
        <translation>&quot;%1&quot; kann keine Bereitstellung benennen. Buchstaben, Ziffern, Leerzeichen, &apos;-&apos; und &apos;_&apos; nehmen.</translation>
    </message>
    <message>
        <source>%1 is no port. Use 0 for any free one, or 1 to 65535.</source>
        <translation>%1 ist kein Port. 0 nehmen für einen freien, oder 1 bis 65535.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address to listen on. Use one such as 127.0.0.1.</source>
        <translation>&quot;%1&quot; ist keine Adresse zum Lauschen. Eine nehmen wie 127.0.0.1.</translation>
    </message>
    <message>
        <source>Listening on %1 lets other computers in, and that needs a token file. Name one, or listen on 127.0.0.1.</source>
        <translation>Auf %1 zu lauschen lässt andere Computer herein; das braucht eine Token-Datei. Eine angeben oder auf 127.0.0.1 lauschen.</translation>
    </message>
    <message>
        <source>The token file %1 cannot be read. Make one with: openssl rand -hex 32</source>
        <translation>Die Token-Datei %1 lässt sich nicht lesen. Eine erzeugen mit: openssl rand -hex 32</translation>
    </message>
    <message>
        <source>Another program changes this deployment just now. Wait, and try again.</source>
        <translation>Ein anderes Programm ändert diese Bereitstellung gerade. Warten und erneut versuchen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be deployed. %2</source>
        <translation>&quot;%1&quot; ließ sich nicht bereitstellen. %2</translation>
    </message>
    <message>
        <source>Port %1 on %2 is in use by another program. Choose another port, or 0 for any free one.</source>
        <translation>Port %1 auf %2 ist von einem anderen Programm belegt. Einen anderen Port wählen, oder 0 für einen freien.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be started. %2</source>
        <translation>&quot;%1&quot; ließ sich nicht starten. %2</translation>
    </message>
    <message>
        <source>There is no deployment &quot;%1&quot;.</source>
        <translation>Es gibt keine Bereitstellung &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Check the free space and the permissions.</source>
        <translation>%1 lässt sich nicht schreiben: %2. Freien Platz und Rechte prüfen.</translation>
    </message>
    <message>
        <source>The stored model %1 names a file &quot;%2&quot;, which is no file name. Train it again.</source>
        <translation>Das gespeicherte Modell %1 nennt eine Datei &quot;%2&quot;, was kein Dateiname ist. Neu trainieren.</translation>
    </message>
    <message>
        <source>%1 cannot be put in place. Check the permissions.</source>
        <translation>%1 lässt sich nicht an seinen Platz bringen. Die Rechte prüfen.</translation>
    </message>
    <message>
        <source>The program rondo-server is missing: it is not at %1. Install Rondo again.</source>
        <translation>Das Programm rondo-server fehlt: Es liegt nicht unter %1. Rondo neu installieren.</translation>
    </message>
    <message>
        <source>The server has ended. Its last lines:%1</source>
        <translation>Der Server hat sich beendet. Seine letzten Zeilen:%1</translation>
    </message>
    <message numerus="yes">
        <source>The server did not answer in %n second(s). Its last lines:%1</source>
        <translation>
            <numerusform>Der Server hat nach %n Sekunde nicht geantwortet. Seine letzten Zeilen:%1</numerusform>
            <numerusform>Der Server hat nach %n Sekunden nicht geantwortet. Seine letzten Zeilen:%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be started: %2.</source>
        <translation>%1 lässt sich nicht starten: %2.</translation>
    </message>
    <message>
        <source>The server (process %1) does not end. End it by hand.</source>
        <translation>Der Server (Prozess %1) beendet sich nicht. Von Hand beenden.</translation>
    </message>
    <message>
        <source>%1 v%2 is retired. Restore it first, or choose another version.</source>
        <translation>%1 v%2 ist stillgelegt. Zuerst wiederherstellen oder eine andere Version wählen.</translation>
    </message>
</context>
<context>
    <name>rondo::DeploymentsPage</name>
    <message>
        <source>Deployments</source>
        <translation>Bereitstellungen</translation>
    </message>
    <message>
        <source>Nothing is deployed yet</source>
        <translation>Noch nichts bereitgestellt</translation>
    </message>
    <message>
        <source>Connect a deployment node to a validation and run the flow, or tick an experiment and deploy it.</source>
        <translation>Einen Knoten zum Bereitstellen mit einer Validierung verbinden und den Ablauf starten, oder ein Experiment auswählen und bereitstellen.</translation>
    </message>
    <message>
        <source>Open the flow</source>
        <translation>Ablauf öffnen</translation>
    </message>
    <message>
        <source>Start the endpoint again</source>
        <translation>Den Endpunkt neu starten</translation>
    </message>
    <message>
        <source>Stop the endpoint</source>
        <translation>Den Endpunkt stoppen</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>URL kopieren</translation>
    </message>
    <message>
        <source>Download predictions as CSV...</source>
        <translation>Vorhersagen als CSV herunterladen...</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s)</source>
        <translation>
            <numerusform>%n Endpunkt</numerusform>
            <numerusform>%n Endpunkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>insgesamt %n</numerusform>
            <numerusform>insgesamt %n</numerusform>
        </translation>
    </message>
    <message>
        <source>the newest %1</source>
        <translation>die neuesten %1</translation>
    </message>
    <message>
        <source>Download predictions</source>
        <translation>Vorhersagen herunterladen</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV-Tabellen (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n prediction(s) written</source>
        <translation>
            <numerusform>%n Vorhersage geschrieben</numerusform>
            <numerusform>%n Vorhersagen geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>The predictions could not be written.</source>
        <translation>Die Vorhersagen ließen sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stops the server. The deployment stays in the list and can be started again.</source>
        <translation>Stoppt den Server. Die Bereitstellung bleibt in der Liste und lässt sich neu starten.</translation>
    </message>
    <message>
        <source>URL to POST pictures to</source>
        <translation>URL, an die Bilder mit POST gehen</translation>
    </message>
    <message>
        <source>curl, Python</source>
        <translation>curl, Python</translation>
    </message>
    <message>
        <source>Code that asks this endpoint, for curl and Python</source>
        <translation>Code, der diesen Endpunkt fragt, für curl und Python</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Mitlaufen</translation>
    </message>
    <message>
        <source>Keep the newest prediction in view. Scrolling away pauses it.</source>
        <translation>Hält die neueste Vorhersage im Blick. Wegrollen hält es an.</translation>
    </message>
    <message>
        <source>Download CSV</source>
        <translation>CSV herunterladen</translation>
    </message>
    <message>
        <source>Recent predictions</source>
        <translation>Letzte Vorhersagen</translation>
    </message>
    <message>
        <source>No predictions yet</source>
        <translation>Noch keine Vorhersagen</translation>
    </message>
    <message>
        <source>Draw a digit on the pad, or POST one to the URL above.</source>
        <translation>Eine Ziffer ins Feld zeichnen oder mit POST an die URL oben schicken.</translation>
    </message>
    <message>
        <source>v%1, deployed %2</source>
        <translation>v%1, bereitgestellt %2</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Bereitstellung</translation>
    </message>
</context>
<context>
    <name>rondo::Designs</name>
    <message>
        <source>The parameter depth must be one of 5, 7, 11, 13, 16, 19, for example 7. It is &quot;%1&quot;.</source>
        <translation>Der Parameter depth muss 5, 7, 11, 13, 16 oder 19 sein, zum Beispiel 7. Er ist &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no built-in algorithm &quot;%1&quot;. There are convnet, vgg and mlp.</source>
        <translation>Es gibt keinen eingebauten Algorithmus &quot;%1&quot;. Es gibt convnet, vgg und mlp.</translation>
    </message>
</context>
<context>
    <name>rondo::Devices</name>
    <message>
        <source>There is no device &quot;%1&quot;. Write auto, cpu, cuda or cuda:0.</source>
        <translation>Es gibt kein Gerät &quot;%1&quot;. Möglich sind auto, cpu, cuda und cuda:0.</translation>
    </message>
    <message numerus="yes">
        <source>The device %1 is not there: LibTorch sees %n GPU(s). Choose auto or cpu, or install a driver and a LibTorch for CUDA.</source>
        <translation>
            <numerusform>Das Gerät %1 ist nicht da: LibTorch sieht %n GPU. auto oder cpu wählen, oder einen Treiber und ein LibTorch für CUDA installieren.</numerusform>
            <numerusform>Das Gerät %1 ist nicht da: LibTorch sieht %n GPUs. auto oder cpu wählen, oder einen Treiber und ein LibTorch für CUDA installieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reference BLAS is in use, which makes training about three times slower. Install OpenBLAS: apt install libopenblas0-pthread.</source>
        <translation>Die Referenz-BLAS ist in Gebrauch und macht das Training etwa dreimal langsamer. OpenBLAS installieren: apt install libopenblas0-pthread.</translation>
    </message>
</context>
<context>
    <name>rondo::DifferenceCard</name>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>from the baseline</source>
        <translation>zur Basis</translation>
    </message>
</context>
<context>
    <name>rondo::DifferenceHead</name>
    <message>
        <source>base</source>
        <translation>Basis</translation>
    </message>
</context>
<context>
    <name>rondo::DifferenceModel</name>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>better than the baseline</source>
        <translation>besser als die Basis</translation>
    </message>
    <message>
        <source>worse than the baseline</source>
        <translation>schlechter als die Basis</translation>
    </message>
    <message>
        <source>differs from the baseline</source>
        <translation>anders als die Basis</translation>
    </message>
    <message>
        <source>%1: the baseline</source>
        <translation>%1: die Basis</translation>
    </message>
</context>
<context>
    <name>rondo::Differences</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Data version</source>
        <translation>Datenversion</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Worst class recall</source>
        <translation>Kleinster Klassen-Recall</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>Trainingszeit</translation>
    </message>
    <message>
        <source>Uncommitted: %1</source>
        <translation>Ohne Commit: %1</translation>
    </message>
</context>
<context>
    <name>rondo::Digest</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end: %2.</source>
        <translation>%1 ließ sich nicht bis zum Ende lesen: %2.</translation>
    </message>
</context>
<context>
    <name>rondo::Digits</name>
    <message>
        <source>Generated digits: %1. Allowed: %2.</source>
        <translation>Gezeichnete Ziffern: %1. Erlaubt: %2.</translation>
    </message>
    <message>
        <source>style is %1</source>
        <translation>style ist %1</translation>
    </message>
    <message>
        <source>0 to 1, for example 0.5</source>
        <translation>0 bis 1, zum Beispiel 0.5</translation>
    </message>
    <message>
        <source>train is %1</source>
        <translation>train ist %1</translation>
    </message>
    <message>
        <source>10 to %1, for example 12000</source>
        <translation>10 bis %1, zum Beispiel 12000</translation>
    </message>
    <message>
        <source>test is %1</source>
        <translation>test ist %1</translation>
    </message>
    <message>
        <source>0 to %1, for example 2000</source>
        <translation>0 bis %1, zum Beispiel 2000</translation>
    </message>
    <message>
        <source>Drawing digits</source>
        <translation>Ziffern werden gezeichnet</translation>
    </message>
    <message>
        <source>Drawing digits was stopped. Nothing was recorded.</source>
        <translation>Das Zeichnen der Ziffern wurde gestoppt. Nichts wurde eingetragen.</translation>
    </message>
</context>
<context>
    <name>rondo::Download</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>it sends more than the file has</source>
        <translation>es kommt mehr, als die Datei hat</translation>
    </message>
    <message>
        <source>Downloading %1</source>
        <translation>%1 wird heruntergeladen</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>%1: the file is damaged, its MD5 sum is wrong</source>
        <translation>%1: Die Datei ist beschädigt, ihre MD5-Summe ist falsch</translation>
    </message>
    <message>
        <source>The download was stopped. It goes on from there the next time.</source>
        <translation>Das Herunterladen wurde gestoppt. Beim nächsten Mal geht es von dort weiter.</translation>
    </message>
    <message>
        <source>MNIST could not be downloaded (%1). Without internet access, import it from a folder with: rondoctl data import PATH --name mnist, or use generated digits. What has arrived is kept in %2, and the next try goes on from there.</source>
        <translation>MNIST ließ sich nicht herunterladen (%1). Ohne Internet aus einem Ordner importieren mit: rondoctl data import PATH --name mnist, oder gezeichnete Ziffern nehmen. Was angekommen ist, liegt in %2; der nächste Versuch geht von dort weiter.</translation>
    </message>
    <message>
        <source>the connection broke off</source>
        <translation>die Verbindung brach ab</translation>
    </message>
    <message>
        <source>it has a file of %1 bytes, which is too large</source>
        <translation>die Datei dort hat %1 Bytes, das ist zu groß</translation>
    </message>
</context>
<context>
    <name>rondo::DrawingExport</name>
    <message>
        <source>A flow drawn with Rondo</source>
        <translation>Ein Ablauf, gezeichnet mit Rondo</translation>
    </message>
    <message>
        <source>The flow is empty: there is nothing to draw.</source>
        <translation>Der Ablauf ist leer: Es gibt nichts zu zeichnen.</translation>
    </message>
    <message>
        <source>The drawing could not be made: there is not enough memory for a picture of this size. Export it as SVG or PDF.</source>
        <translation>Die Zeichnung ließ sich nicht anlegen: Der Speicher reicht nicht für ein Bild dieser Größe. Als SVG oder PDF exportieren.</translation>
    </message>
</context>
<context>
    <name>rondo::DrawingPad</name>
    <message>
        <source>Pad to draw a digit on</source>
        <translation>Feld, um eine Ziffer zu zeichnen</translation>
    </message>
    <message>
        <source>Draw with the mouse or a pen. Ctrl+Z takes the last stroke back, Delete wipes the pad.</source>
        <translation>Mit Maus oder Stift zeichnen. Strg+Z nimmt den letzten Strich zurück, Entf leert das Feld.</translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation>Hier eine Ziffer zeichnen</translation>
    </message>
</context>
<context>
    <name>rondo::DryRun</name>
    <message>
        <source>Line %1 of the list: %2</source>
        <translation>Zeile %1 der Liste: %2</translation>
    </message>
    <message>
        <source>the flow has no node &quot;%1&quot; that trains.</source>
        <translation>der Ablauf hat keinen Knoten &quot;%1&quot;, der trainiert.</translation>
    </message>
    <message>
        <source>it has no settings. Those of a tpe search are chosen while it runs and cannot be listed.</source>
        <translation>sie hat keine Einstellungen. Die einer Suche mit tpe werden erst während der Suche gewählt und lassen sich nicht auflisten.</translation>
    </message>
    <message>
        <source>an experiment of %1 has no setting &quot;%2&quot;.</source>
        <translation>ein Experiment von %1 hat keine Einstellung &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>it</source>
        <translation>sie</translation>
    </message>
    <message>
        <source>it says the same as a line before it. Remove one.</source>
        <translation>sie sagt dasselbe wie eine Zeile davor. Eine entfernen.</translation>
    </message>
    <message>
        <source>The list has no experiments. Write one a line, for example {&quot;node&quot;: &quot;ConvNet&quot;, &quot;settings&quot;: {&quot;lr&quot;: 0.02}}.</source>
        <translation>Die Liste hat keine Experimente. Je Zeile eines angeben, zum Beispiel {&quot;node&quot;: &quot;ConvNet&quot;, &quot;settings&quot;: {&quot;lr&quot;: 0.02}}.</translation>
    </message>
</context>
<context>
    <name>rondo::EdgeItem</name>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 zu %3</translation>
    </message>
</context>
<context>
    <name>rondo::EpochConfusion</name>
    <message>
        <source>A confusion matrix was left out. It needs an &quot;epoch&quot; from 1 on, and &quot;counts&quot; with as many columns as rows, of whole numbers from 0 on, for at most %1 classes.</source>
        <translation>Eine Konfusionsmatrix wurde ausgelassen. Sie braucht „epoch“ ab 1 und „counts“ mit so vielen Spalten wie Zeilen, aus ganzen Zahlen ab 0, für höchstens %1 Klassen.</translation>
    </message>
</context>
<context>
    <name>rondo::Estimate</name>
    <message>
        <source>Nothing to train</source>
        <translation>Nichts zu trainieren</translation>
    </message>
    <message>
        <source>No estimate yet</source>
        <translation>Ohne Schätzung</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Etwa %1</translation>
    </message>
</context>
<context>
    <name>rondo::Evaluation</name>
    <message>
        <source>The model knows %1 classes and the dataset has %2. Train it on this dataset.</source>
        <translation>Das Modell kennt %1 Klassen, der Datensatz hat %2. Auf diesem Datensatz trainieren.</translation>
    </message>
</context>
<context>
    <name>rondo::ExperimentChip</name>
    <message>
        <source>Remove %1 from the comparison</source>
        <translation>%1 aus dem Vergleich entfernen</translation>
    </message>
    <message>
        <source>Remove from the comparison</source>
        <translation>Aus dem Vergleich entfernen</translation>
    </message>
</context>
<context>
    <name>rondo::ExperimentChips</name>
    <message>
        <source>Which experiments are compared</source>
        <translation>Welche Experimente verglichen werden</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzu</translation>
    </message>
    <message>
        <source>Add experiments to the comparison</source>
        <translation>Experimente zum Vergleich hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%n experiment(s)</source>
        <translation>
            <numerusform>%n Experiment</numerusform>
            <numerusform>%n Experimente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
</context>
<context>
    <name>rondo::ExperimentList</name>
    <message>
        <source>It is the same as %1. Change a value, or leave it out.</source>
        <translation>Es ist dasselbe wie %1. Einen Wert ändern oder auslassen.</translation>
    </message>
    <message>
        <source>take in</source>
        <translation>aufnehmen</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>auslassen</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplizieren</translation>
    </message>
    <message>
        <source>add</source>
        <translation>hinzufügen</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>set back</source>
        <translation>zurücksetzen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>trained before</source>
        <translation>schon trainiert</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>chosen while it runs</source>
        <translation>wird im Lauf gewählt</translation>
    </message>
    <message>
        <source>%1 has no such setting.</source>
        <translation>%1 hat diese Einstellung nicht.</translation>
    </message>
    <message>
        <source>The search of %1 chooses this experiment while it runs.</source>
        <translation>Die Suche von %1 wählt dieses Experiment während des Laufs.</translation>
    </message>
    <message>
        <source>It is the same for all experiments of a node. Change it in the flow.</source>
        <translation>Das ist für alle Experimente eines Knotens gleich und wird im Ablauf geändert.</translation>
    </message>
    <message>
        <source>%1, not valid: %2</source>
        <translation>%1, ungültig: %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>rondo::ExperimentListBar</name>
    <message>
        <source>Add row</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Set back</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Add an experiment as the flow sets it</source>
        <translation>Ein Experiment hinzufügen, wie der Ablauf es einstellt</translation>
    </message>
    <message>
        <source>Copy the selected rows, to change them</source>
        <translation>Die gewählten Zeilen kopieren, um sie zu ändern</translation>
    </message>
    <message>
        <source>Remove the selected rows</source>
        <translation>Die gewählten Zeilen entfernen</translation>
    </message>
    <message>
        <source>Back to the list that the flow makes</source>
        <translation>Zurück zur Liste, die der Ablauf ergibt</translation>
    </message>
    <message>
        <source>Show equal settings</source>
        <translation>Gleiche Einstellungen zeigen</translation>
    </message>
    <message>
        <source>Show also the settings that are the same for all experiments</source>
        <translation>Auch die Einstellungen zeigen, die für alle Experimente gleich sind</translation>
    </message>
    <message>
        <source>Of %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>einfügen</translation>
    </message>
</context>
<context>
    <name>rondo::ExperimentListDialog</name>
    <message>
        <source>Experiments before the run</source>
        <translation>Experimente vor dem Lauf</translation>
    </message>
    <message>
        <source>Experiments before the run: %1</source>
        <translation>Experimente vor dem Lauf: %1</translation>
    </message>
    <message>
        <source>Asking what would run</source>
        <translation>Es wird ermittelt, was laufen würde</translation>
    </message>
    <message>
        <source>Open list...</source>
        <translation>Liste öffnen...</translation>
    </message>
    <message>
        <source>Save list...</source>
        <translation>Liste speichern...</translation>
    </message>
    <message>
        <source>Experiments from a file, as &quot;rondoctl run --list&quot; takes them</source>
        <translation>Experimente aus einer Datei, wie &quot;rondoctl run --list&quot; sie liest</translation>
    </message>
    <message>
        <source>Into a file that this window and &quot;rondoctl run --list&quot; read</source>
        <translation>In eine Datei, die dieses Fenster und &quot;rondoctl run --list&quot; lesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Start the run</source>
        <translation>Lauf starten</translation>
    </message>
    <message>
        <source>It is not known yet what would run.</source>
        <translation>Es ist noch nicht bekannt, was laufen würde.</translation>
    </message>
    <message>
        <source>A row is not valid. Correct it, or leave it out.</source>
        <translation>Eine Zeile ist ungültig. Berichtigen oder auslassen.</translation>
    </message>
    <message>
        <source>All experiments are left out. Tick one.</source>
        <translation>Alle Experimente sind ausgelassen. Mindestens eines ankreuzen.</translation>
    </message>
    <message>
        <source>There is no experiment whose settings are known.</source>
        <translation>Es gibt kein Experiment, dessen Einstellungen bekannt sind.</translation>
    </message>
    <message>
        <source>open a list</source>
        <translation>Liste öffnen</translation>
    </message>
    <message>
        <source>Save the list of experiments</source>
        <translation>Liste der Experimente speichern</translation>
    </message>
    <message>
        <source>experiments.jsonl</source>
        <translation>experimente.jsonl</translation>
    </message>
    <message>
        <source>Lists of experiments (*.jsonl)</source>
        <translation>Listen von Experimenten (*.jsonl)</translation>
    </message>
    <message>
        <source>Open a list of experiments</source>
        <translation>Liste von Experimenten öffnen</translation>
    </message>
    <message>
        <source>Lists of experiments (*.jsonl);;All files (*)</source>
        <translation>Listen von Experimenten (*.jsonl);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Liste schließen</translation>
    </message>
    <message>
        <source>The list was changed and not run. Close it all the same?</source>
        <translation>Die Liste wurde geändert und nicht gestartet. Trotzdem schließen?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>The list was changed, so the trials that a search chooses while it runs are left out. Set it back to have them again.</source>
        <translation>Die Liste wurde geändert, deshalb fehlen die Versuche, die eine Suche während des Laufs wählt. Nach dem Zurücksetzen sind sie wieder da.</translation>
    </message>
    <message numerus="yes">
        <source>%n experiment(s)</source>
        <translation>
            <numerusform>%n Experiment</numerusform>
            <numerusform>%n Experimente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 trained before</source>
        <translation>%1, davon %2 schon trainiert</translation>
    </message>
    <message>
        <source>nothing to train</source>
        <translation>nichts zu trainieren</translation>
    </message>
    <message>
        <source>how long is not known before something of the kind was trained here</source>
        <translation>wie lange, ist erst bekannt, wenn hier etwas dieser Art trainiert wurde</translation>
    </message>
    <message>
        <source>about %1 with %2 at a time</source>
        <translation>etwa %1 mit %2 zugleich</translation>
    </message>
    <message numerus="yes">
        <source>Run %n experiment(s)</source>
        <translation>
            <numerusform>%n Experiment starten</numerusform>
            <numerusform>%n Experimente starten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Dorthin</translation>
    </message>
</context>
<context>
    <name>rondo::ExperimentListView</name>
    <message>
        <source>Experiments before the run</source>
        <translation>Experimente vor dem Lauf</translation>
    </message>
</context>
<context>
    <name>rondo::ExperimentModel</name>
    <message>
        <source>Best that passes every check</source>
        <translation>Bestes, das jede Prüfung besteht</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n experiment(s), best %2, mean %3</source>
        <translation>
            <numerusform>%1, %n Experiment, Bestwert %2, Mittel %3</numerusform>
            <numerusform>%1, %n Experimente, Bestwert %2, Mittel %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick %1</source>
        <translation>%1 auswählen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Reason stopped</source>
        <translation>Grund des Endes</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Epochs planned</source>
        <translation>Geplante Epochen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Result taken from</source>
        <translation>Ergebnis aus</translation>
    </message>
    <message>
        <source>%1, last</source>
        <comment>metric</comment>
        <translation>%1, zuletzt</translation>
    </message>
    <message>
        <source>%1, best</source>
        <comment>metric</comment>
        <translation>%1, bestes</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>Epoche %1 von %2</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Tick all that is shown</source>
        <translation>Alles Gezeigte ankreuzen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n: best %2, mean %3, deviation %4, from %5 to %6</source>
        <translation>
            <numerusform>%1 von %n: Bestwert %2, Mittel %3, Streuung %4, von %5 bis %6</numerusform>
            <numerusform>%1 von %n: Bestwert %2, Mittel %3, Streuung %4, von %5 bis %6</numerusform>
        </translation>
    </message>
    <message>
        <source>NaN loss</source>
        <translation>Verlust NaN</translation>
    </message>
    <message>
        <source>Pruned</source>
        <translation>Aussortiert</translation>
    </message>
</context>
<context>
    <name>rondo::ExperimentPicker</name>
    <message>
        <source>Experiments to compare</source>
        <translation>Experimente zum Vergleichen</translation>
    </message>
    <message>
        <source>Search experiments</source>
        <translation>Experimente suchen</translation>
    </message>
    <message>
        <source>%1 compared, up to %2</source>
        <translation>%1 verglichen, bis zu %2</translation>
    </message>
</context>
<context>
    <name>rondo::ExperimentQuery</name>
    <message>
        <source>The condition is not understood at character %1: %2. Example: val_accuracy &gt;= 0.98 and node = ConvNet</source>
        <translation>Die Bedingung ist bei Zeichen %1 nicht zu verstehen: %2. Beispiel: val_accuracy &gt;= 0.98 and node = ConvNet</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>&quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;and&quot; or &quot;or&quot; is missing before &quot;%1&quot;</source>
        <translation>&quot;and&quot; oder &quot;or&quot; fehlt vor &quot;%1&quot;</translation>
    </message>
    <message>
        <source>too many parentheses</source>
        <translation>zu viele Klammern</translation>
    </message>
    <message>
        <source>&quot;)&quot; is missing</source>
        <translation>&quot;)&quot; fehlt</translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation>ein Name fehlt</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>ein Wert fehlt</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>sie ist zu lang</translation>
    </message>
    <message>
        <source>the quote %1 is not closed</source>
        <translation>das Anführungszeichen %1 ist nicht geschlossen</translation>
    </message>
    <message>
        <source>a comparison (= != &lt; &lt;= &gt; &gt;= ~ is) is missing</source>
        <translation>ein Vergleich (= != &lt; &lt;= &gt; &gt;= ~ is) fehlt</translation>
    </message>
</context>
<context>
    <name>rondo::ExperimentView</name>
    <message>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>Best that passes every check</source>
        <translation>Bestes, das jede Prüfung besteht</translation>
    </message>
    <message numerus="yes">
        <source>%n experiment(s)</source>
        <translation>
            <numerusform>%n Experiment</numerusform>
            <numerusform>%n Experimente</numerusform>
        </translation>
    </message>
    <message>
        <source>best %1 · mean %2</source>
        <translation>Bestwert %1 · Mittel %2</translation>
    </message>
    <message>
        <source>%1 · %2 to %3</source>
        <translation>%1 · %2 bis %3</translation>
    </message>
    <message numerus="yes">
        <source>%n trial(s)</source>
        <translation>
            <numerusform>%n Versuch</numerusform>
            <numerusform>%n Versuche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::Experiments</name>
    <message>
        <source>The store holds a run in the unknown state &quot;%1&quot;.</source>
        <translation>Die Datenbank enthält einen Lauf im unbekannten Zustand &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The store holds an experiment in the unknown state &quot;%1&quot;.</source>
        <translation>Die Datenbank enthält ein Experiment im unbekannten Zustand &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no run %1.</source>
        <translation>Es gibt keinen Lauf %1.</translation>
    </message>
    <message>
        <source>There is no experiment %1. See: rondoctl experiments</source>
        <translation>Es gibt kein Experiment %1. Siehe: rondoctl experiments</translation>
    </message>
    <message>
        <source>The plan of run %1</source>
        <translation>Der Plan von Lauf %1</translation>
    </message>
    <message>
        <source>Run %1 is at work in process %2. Stop it first with: rondoctl stop</source>
        <translation>Lauf %1 arbeitet in Prozess %2. Zuerst stoppen mit: rondoctl stop</translation>
    </message>
</context>
<context>
    <name>rondo::ExperimentsPage</name>
    <message>
        <source>Open the flow</source>
        <translation>Ablauf öffnen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Alle Läufe</translation>
    </message>
    <message>
        <source>Which experiments</source>
        <translation>Welche Experimente</translation>
    </message>
    <message>
        <source>No experiments yet</source>
        <translation>Noch keine Experimente</translation>
    </message>
    <message>
        <source>Run a flow: each combination of its settings becomes an experiment here.</source>
        <translation>Einen Ablauf starten: Jede Kombination seiner Einstellungen wird hier zu einem Experiment.</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>The model could not be registered.</source>
        <translation>Das Modell ließ sich nicht registrieren.</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>The tags were not changed.</source>
        <translation>Die Schlagwörter wurden nicht geändert.</translation>
    </message>
    <message>
        <source>The notes were not changed.</source>
        <translation>Die Notizen wurden nicht geändert.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n experiment(s)</source>
        <translation>
            <numerusform>%n Experiment verschlagworten</numerusform>
            <numerusform>%n Experimente verschlagworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags, with commas between them:</source>
        <translation>Schlagwörter, mit Kommas dazwischen:</translation>
    </message>
    <message>
        <source>The experiments were not archived.</source>
        <translation>Die Experimente wurden nicht archiviert.</translation>
    </message>
    <message>
        <source>The experiments were not restored.</source>
        <translation>Die Experimente wurden nicht zurückgeholt.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zurückholen</translation>
    </message>
    <message numerus="yes">
        <source>%n experiment(s) archived</source>
        <translation>
            <numerusform>%n Experiment archiviert</numerusform>
            <numerusform>%n Experimente archiviert</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter &quot;tag is archived&quot; shows them.</source>
        <translation>Der Filter „tag is archived“ zeigt sie.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Nichts wurde gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n experiment(s) deleted</source>
        <translation>
            <numerusform>%n Experiment gelöscht</numerusform>
            <numerusform>%n Experimente gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the table as JSON</source>
        <translation>Tabelle als JSON exportieren</translation>
    </message>
    <message>
        <source>Export the table as CSV</source>
        <translation>Tabelle als CSV exportieren</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n experiment(s) exported</source>
        <translation>
            <numerusform>%n Experiment exportiert</numerusform>
            <numerusform>%n Experimente exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>The table was not exported.</source>
        <translation>Die Tabelle wurde nicht exportiert.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Compare figures with no baseline</source>
        <translation>Werte mit keiner Basis vergleichen</translation>
    </message>
    <message>
        <source>Compare figures with this one</source>
        <translation>Werte mit diesem vergleichen</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Tag...</source>
        <translation>Schlagwort...</translation>
    </message>
    <message>
        <source>Notes...</source>
        <translation>Notizen...</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Restore from the archive</source>
        <translation>Aus dem Archiv holen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Delete...</source>
        <translation>Löschen...</translation>
    </message>
    <message>
        <source>Filter experiments</source>
        <translation>Experimente filtern</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Export the table as CSV...</source>
        <translation>Tabelle als CSV exportieren...</translation>
    </message>
    <message>
        <source>Export the table as JSON...</source>
        <translation>Tabelle als JSON exportieren...</translation>
    </message>
    <message>
        <source>The view cannot be shown.</source>
        <translation>Die Ansicht lässt sich nicht zeigen.</translation>
    </message>
    <message>
        <source>The view was not changed.</source>
        <translation>Die Ansicht wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Ansicht sichern</translation>
    </message>
    <message>
        <source>Name; one that is there is replaced:</source>
        <translation>Name; eine vorhandene wird ersetzt:</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>Neuer Name:</translation>
    </message>
    <message>
        <source>Open a project first.</source>
        <translation>Zuerst ein Projekt öffnen.</translation>
    </message>
    <message>
        <source>Nothing was started.</source>
        <translation>Nichts wurde gestartet.</translation>
    </message>
    <message>
        <source>Import experiments...</source>
        <translation>Experimente importieren...</translation>
    </message>
    <message>
        <source>Train on to the end</source>
        <translation>Bis zum Ende trainieren</translation>
    </message>
    <message>
        <source>Add experiments to its run...</source>
        <translation>Experimente zu seinem Lauf hinzufügen...</translation>
    </message>
    <message>
        <source>Nothing can be added to the run.</source>
        <translation>Zu dem Lauf kann nichts hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Menu of the column (Alt+Down)</source>
        <translation>Menü der Spalte (Alt+Abwärts)</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Breiter</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Schmaler</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
</context>
<context>
    <name>rondo::ExportDialog</name>
    <message>
        <source>Export drawing</source>
        <translation>Zeichnung exportieren</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>The whole flow. In SVG and PDF text stays text; PNG has twice the size.</source>
        <translation>Der ganze Ablauf. In SVG und PDF bleibt Text Text; PNG ist doppelt so groß.</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportieren...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1-Dateien (*.%2)</translation>
    </message>
</context>
<context>
    <name>rondo::Files</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end: %2.</source>
        <translation>%1 ließ sich nicht bis zum Ende lesen: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Check the free space and the permissions.</source>
        <translation>%1 lässt sich nicht schreiben: %2. Freien Platz und Rechte prüfen.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check the free space and the permissions.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen. Freien Platz und Rechte prüfen.</translation>
    </message>
</context>
<context>
    <name>rondo::FilesView</name>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Files of the experiment</source>
        <translation>Dateien des Experiments</translation>
    </message>
    <message>
        <source>This experiment has not written any file yet.</source>
        <translation>Dieses Experiment hat noch keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copies the path of the chosen file, or of the folder when none is chosen</source>
        <translation>Kopiert den Pfad der gewählten Datei, oder den des Ordners, wenn keine gewählt ist</translation>
    </message>
</context>
<context>
    <name>rondo::FilterBox</name>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Clear the filter: shows what was archived, too</source>
        <translation>Filter leeren: zeigt auch Archiviertes</translation>
    </message>
</context>
<context>
    <name>rondo::FilterEdit</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>add a filter, for example lr &lt; 0.01</source>
        <translation>Filter, zum Beispiel lr &lt; 0.01</translation>
    </message>
</context>
<context>
    <name>rondo::FindBar</name>
    <message>
        <source>Find in flow</source>
        <translation>Im Ablauf suchen</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Vorherige Stelle (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Nächste Stelle (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>rondo::Fixes</name>
    <message>
        <source>Connect %1 to %2</source>
        <translation>%1 mit %2 verbinden</translation>
    </message>
    <message>
        <source>Remove the link from %1 to %2</source>
        <translation>Die Verbindung von %1 zu %2 entfernen</translation>
    </message>
    <message>
        <source>Remove %1 of %2</source>
        <translation>%1 von %2 entfernen</translation>
    </message>
    <message>
        <source>Turn on %1</source>
        <translation>%1 anschalten</translation>
    </message>
    <message>
        <source>Turn off %1</source>
        <translation>%1 abschalten</translation>
    </message>
    <message>
        <source>Set %1 of %2 to %3</source>
        <translation>%1 von %2 auf %3 setzen</translation>
    </message>
    <message>
        <source>Rename one to %1</source>
        <translation>Einen in %1 umbenennen</translation>
    </message>
</context>
<context>
    <name>rondo::Flow</name>
    <message>
        <source>There is no node &quot;%1&quot;. The flow has: %2.</source>
        <translation>Es gibt keinen Knoten &quot;%1&quot;. Der Ablauf hat: %2.</translation>
    </message>
    <message>
        <source>%1 has no setting &quot;%2&quot;. It has: %3.</source>
        <translation>%1 hat keine Einstellung &quot;%2&quot;. Es gibt: %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no setting. Write NODE.PARAMETER=VALUES, for example &quot;ConvNet.lr=0.001,0.01&quot;.</source>
        <translation>&quot;%1&quot; ist keine Einstellung. Richtig ist KNOTEN.PARAMETER=WERTE, zum Beispiel &quot;ConvNet.lr=0.001,0.01&quot;.</translation>
    </message>
    <message>
        <source>%1 is a &quot;%2&quot;, which this version of Rondo does not know.</source>
        <translation>%1 ist vom Typ &quot;%2&quot;, den diese Version von Rondo nicht kennt.</translation>
    </message>
    <message>
        <source>a dataset</source>
        <translation>einen Datensatz</translation>
    </message>
    <message>
        <source>a model</source>
        <translation>ein Modell</translation>
    </message>
    <message>
        <source>a report</source>
        <translation>einen Bericht</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>ein Ereignis</translation>
    </message>
    <message>
        <source>predictions</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>Connect the &quot;%1&quot; port of %2 instead.</source>
        <translation>Stattdessen den Anschluss &quot;%1&quot; von %2 verbinden.</translation>
    </message>
    <message>
        <source>Connect it to the &quot;%1&quot; port of %2 instead.</source>
        <translation>Stattdessen mit dem Anschluss &quot;%1&quot; von %2 verbinden.</translation>
    </message>
    <message>
        <source>%1 comes, for example, from a %2.</source>
        <translation>%1 liefert zum Beispiel: %2.</translation>
    </message>
    <message>
        <source>%1 has no port &quot;%2&quot;.</source>
        <translation>%1 hat keinen Anschluss &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>One end of the link is not in the flow.</source>
        <translation>Ein Ende der Verbindung ist nicht im Ablauf.</translation>
    </message>
    <message>
        <source>%1 is a &quot;%2&quot;, which this version of Rondo does not know. Update Rondo to connect it.</source>
        <translation>%1 ist vom Typ &quot;%2&quot;, den diese Version von Rondo nicht kennt. Zum Verbinden Rondo aktualisieren.</translation>
    </message>
    <message>
        <source>The &quot;%1&quot; port of %2 takes %3, not %4.</source>
        <translation>Der Anschluss &quot;%1&quot; von %2 nimmt %3, nicht %4.</translation>
    </message>
    <message>
        <source>%1 and %2 are connected like this already.</source>
        <translation>%1 und %2 sind schon so verbunden.</translation>
    </message>
    <message>
        <source>This would make the flow wait for itself. Only triggers may close a loop.</source>
        <translation>So würde der Ablauf auf sich selbst warten. Nur Auslöser dürfen eine Schleife schließen.</translation>
    </message>
</context>
<context>
    <name>rondo::FlowActions</name>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Add node</source>
        <translation>Knoten hinzufügen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete and join neighbours</source>
        <translation>Löschen und Nachbarn verbinden</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Turn off or on</source>
        <translation>An- oder abschalten</translation>
    </message>
    <message>
        <source>Connect from here</source>
        <translation>Von hier verbinden</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>Frame selection</source>
        <translation>Auswahl einrahmen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Fit all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Fit selection</source>
        <translation>Auswahl zeigen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Insert node</source>
        <translation>Knoten einfügen</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>Verbinden mit</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Add a node that fits</source>
        <translation>Passenden Knoten hinzufügen</translation>
    </message>
    <message>
        <source>Go to the settings</source>
        <translation>Zu den Einstellungen gehen</translation>
    </message>
    <message>
        <source>Next on the canvas</source>
        <translation>Nächstes auf der Zeichenfläche</translation>
    </message>
    <message>
        <source>Previous on the canvas</source>
        <translation>Vorheriges auf der Zeichenfläche</translation>
    </message>
    <message>
        <source>Next port</source>
        <translation>Nächster Anschluss</translation>
    </message>
    <message>
        <source>Previous port</source>
        <translation>Vorheriger Anschluss</translation>
    </message>
    <message>
        <source>Lead through here</source>
        <translation>Hier entlangführen</translation>
    </message>
    <message>
        <source>Remove this point</source>
        <translation>Diesen Punkt entfernen</translation>
    </message>
    <message>
        <source>Show data</source>
        <translation>Daten zeigen</translation>
    </message>
    <message>
        <source>Show data of %1</source>
        <translation>Daten von %1 zeigen</translation>
    </message>
</context>
<context>
    <name>rondo::FlowCheck</name>
    <message>
        <source>The flow is empty. Drag a dataset and an algorithm onto the canvas.</source>
        <translation>Der Ablauf ist leer. Einen Datensatz und einen Algorithmus auf die Zeichenfläche ziehen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No algorithm is connected yet, so there is nothing to train.</source>
        <translation>Noch ist kein Algorithmus verbunden, also gibt es nichts zu trainieren.</translation>
    </message>
    <message>
        <source>%L1 experiments are more than the %L2 that Settings allow a run. Try fewer values, or raise the limit.</source>
        <translation>%L1 Experimente sind mehr als die %L2, die die Einstellungen einem Lauf erlauben. Weniger Werte versuchen oder die Grenze anheben.</translation>
    </message>
</context>
<context>
    <name>rondo::FlowComparison</name>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1 is called %2 in the file</source>
        <translation>%1 heißt in der Datei %2</translation>
    </message>
    <message>
        <source>%1: %2 is %3 here and %4 in the file</source>
        <translation>%1: %2 ist hier %3 und in der Datei %4</translation>
    </message>
    <message>
        <source>%1 is turned off in the file</source>
        <translation>%1 ist in der Datei abgeschaltet</translation>
    </message>
    <message>
        <source>%1 is turned off here</source>
        <translation>%1 ist hier abgeschaltet</translation>
    </message>
    <message>
        <source>%1 is of another type in the file</source>
        <translation>%1 ist in der Datei von einem anderen Typ</translation>
    </message>
    <message>
        <source>%1 stands elsewhere or has another size in the file</source>
        <translation>%1 steht in der Datei anderswo oder hat eine andere Größe</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 zu %3</translation>
    </message>
    <message>
        <source>%1 is only here</source>
        <translation>%1 ist nur hier</translation>
    </message>
    <message>
        <source>%1 differs</source>
        <translation>%1 ist anders</translation>
    </message>
    <message>
        <source>%1 is only in the file</source>
        <translation>%1 ist nur in der Datei</translation>
    </message>
    <message>
        <source>The link %1 is only here</source>
        <translation>Die Verbindung %1 ist nur hier</translation>
    </message>
    <message>
        <source>The link %1 is only in the file</source>
        <translation>Die Verbindung %1 ist nur in der Datei</translation>
    </message>
    <message>
        <source>The link %1 runs along other points in the file</source>
        <translation>Die Verbindung %1 führt in der Datei über andere Punkte</translation>
    </message>
    <message>
        <source>The frame &quot;%1&quot;</source>
        <translation>Der Rahmen &quot;%1&quot;</translation>
    </message>
    <message>
        <source>The note &quot;%1&quot;</source>
        <translation>Die Notiz &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>Only in the file</source>
        <translation>Nur in der Datei</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>Andere Einstellungen</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Anderer Name</translation>
    </message>
    <message>
        <source>Turned off or on</source>
        <translation>An- oder abgeschaltet</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>rondo::FlowEditor</name>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>An output goes into an input. Drop the line on a port at the left of a node.</source>
        <translation>Ein Ausgang führt in einen Eingang. Die Linie auf einem Anschluss links an einem Knoten loslassen.</translation>
    </message>
    <message>
        <source>An input takes its data from an output. Drop the line on a port at the right of a node.</source>
        <translation>Ein Eingang bekommt seine Daten von einem Ausgang. Die Linie auf einem Anschluss rechts an einem Knoten loslassen.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n node(s)</source>
        <translation>
            <numerusform>%n Knoten löschen</numerusform>
            <numerusform>%n Knoten löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n item(s)</source>
        <translation>
            <numerusform>%n Element löschen</numerusform>
            <numerusform>%n Elemente löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turn off %n node(s)</source>
        <translation>
            <numerusform>%n Knoten abschalten</numerusform>
            <numerusform>%n Knoten abschalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turn on %n node(s)</source>
        <translation>
            <numerusform>%n Knoten anschalten</numerusform>
            <numerusform>%n Knoten anschalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Anordnen</translation>
    </message>
    <message numerus="yes">
        <source>Move %n item(s)</source>
        <translation>
            <numerusform>%n Element verschieben</numerusform>
            <numerusform>%n Elemente verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Add frame</source>
        <translation>Rahmen hinzufügen</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>**Note** Double-click to write</source>
        <translation>**Notiz** Zum Schreiben doppelklicken</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Rename frame</source>
        <translation>Rahmen umbenennen</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n node(s)</source>
        <translation>
            <numerusform>%n Knoten duplizieren</numerusform>
            <numerusform>%n Knoten duplizieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n node(s)</source>
        <translation>
            <numerusform>%n Knoten einfügen</numerusform>
            <numerusform>%n Knoten einfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot become a node. Drop a Python script or a folder of images.</source>
        <translation>%1 kann kein Knoten werden. Ein Python-Skript oder einen Ordner mit Bildern ablegen.</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Ausrichten</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>Verteilen</translation>
    </message>
    <message>
        <source>Bring forward</source>
        <translation>Nach vorne</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Nach hinten</translation>
    </message>
    <message>
        <source>Change the width</source>
        <translation>Breite ändern</translation>
    </message>
    <message>
        <source>Lead a link through a point</source>
        <translation>Verbindung über einen Punkt führen</translation>
    </message>
    <message>
        <source>Remove a point of a link</source>
        <translation>Punkt einer Verbindung entfernen</translation>
    </message>
    <message>
        <source>Move a point of a link</source>
        <translation>Punkt einer Verbindung verschieben</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy nodes in Rondo, or the text of a flow file, and paste again.</source>
        <translation>Die Zwischenablage enthält keinen Text. Knoten in Rondo kopieren, oder den Text einer Ablaufdatei, und neu einfügen.</translation>
    </message>
    <message>
        <source>The text in the clipboard is too long to be part of a flow.</source>
        <translation>Der Text in der Zwischenablage ist zu lang für einen Teil eines Ablaufs.</translation>
    </message>
    <message>
        <source>The clipboard holds no part of a flow. %1</source>
        <translation>Die Zwischenablage enthält keinen Teil eines Ablaufs. %1</translation>
    </message>
    <message>
        <source>The flow in the clipboard is empty.</source>
        <translation>Der Ablauf in der Zwischenablage ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n item(s)</source>
        <translation>
            <numerusform>%n Element duplizieren</numerusform>
            <numerusform>%n Elemente duplizieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n item(s)</source>
        <translation>
            <numerusform>%n Element einfügen</numerusform>
            <numerusform>%n Elemente einfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the clipboard is known to this version of Rondo. Was it copied from a newer one?</source>
        <translation>Nichts in der Zwischenablage ist dieser Version von Rondo bekannt. Wurde es aus einer neueren kopiert?</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>%1 holds no images. Drop a folder with one folder of PNG or JPEG images for each class, or with IDX files as MNIST has them.</source>
        <translation>%1 enthält keine Bilder. Einen Ordner ablegen, der je Klasse einen Ordner mit PNG- oder JPEG-Bildern enthält, oder IDX-Dateien wie bei MNIST.</translation>
    </message>
    <message>
        <source>%1 is a table, and tables come with a later version of Rondo. Today a dataset is a folder of images or of IDX files.</source>
        <translation>%1 ist eine Tabelle, und Tabellen kommen mit einer späteren Version von Rondo. Heute ist ein Datensatz ein Ordner mit Bildern oder IDX-Dateien.</translation>
    </message>
    <message>
        <source>%1 is a single image. Drop the folder that holds the images instead, with one folder for each class.</source>
        <translation>%1 ist ein einzelnes Bild. Stattdessen den Ordner mit den Bildern ablegen, mit einem Ordner je Klasse.</translation>
    </message>
    <message>
        <source>This version has no node for %1.</source>
        <translation>Diese Version hat keinen Knoten für %1.</translation>
    </message>
    <message>
        <source>Change the size of a note</source>
        <translation>Größe einer Notiz ändern</translation>
    </message>
    <message>
        <source>Pin note</source>
        <translation>Notiz anheften</translation>
    </message>
    <message>
        <source>Free note</source>
        <translation>Notiz lösen</translation>
    </message>
    <message>
        <source>Change the size of a frame</source>
        <translation>Größe eines Rahmens ändern</translation>
    </message>
    <message>
        <source>Colour frame</source>
        <translation>Rahmen färben</translation>
    </message>
    <message>
        <source>Expand %1</source>
        <translation>%1 ausklappen</translation>
    </message>
    <message>
        <source>Collapse %1</source>
        <translation>%1 einklappen</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Rahmen auflösen</translation>
    </message>
</context>
<context>
    <name>rondo::FlowFile</name>
    <message>
        <source>%1 must be an object, { … }.</source>
        <translation>%1 muss ein Objekt sein, { … }.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be a text.</source>
        <translation>%1: &quot;%2&quot; muss ein Text sein.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no id. Ids are lower-case letters, digits, - and _, for example convnet-2.</source>
        <translation>%1: &quot;%2&quot; ist keine Kennung. Kennungen bestehen aus Kleinbuchstaben, Ziffern, - und _, zum Beispiel convnet-2.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be a number from %3 to %4.</source>
        <translation>%1: &quot;%2&quot; muss eine Zahl von %3 bis %4 sein.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be true or false.</source>
        <translation>%1: &quot;%2&quot; muss true oder false sein.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be two numbers, for example [24, 160].</source>
        <translation>%1: &quot;%2&quot; müssen zwei Zahlen sein, zum Beispiel [24, 160].</translation>
    </message>
    <message>
        <source>%1: &quot;settings&quot; must be an object, { … }.</source>
        <translation>%1: &quot;settings&quot; muss ein Objekt sein, { … }.</translation>
    </message>
    <message>
        <source>%1, setting &quot;%2&quot;: %3</source>
        <translation>%1, Einstellung &quot;%2&quot;: %3</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be a list, [ … ].</source>
        <translation>%1: &quot;%2&quot; muss eine Liste sein, [ … ].</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not known to this version.</source>
        <translation>%1: &quot;%2&quot; ist dieser Version nicht bekannt.</translation>
    </message>
    <message>
        <source>%1: the id &quot;%2&quot; is taken already. Each needs its own.</source>
        <translation>%1: Die Kennung &quot;%2&quot; ist schon vergeben. Jedes braucht eine eigene.</translation>
    </message>
    <message>
        <source>%1 must be a text such as &quot;digits.dataset -&gt; convnet.images&quot;.</source>
        <translation>%1 muss ein Text sein wie &quot;digits.dataset -&gt; convnet.images&quot;.</translation>
    </message>
    <message>
        <source>%1 (&quot;%2&quot;) leads to nowhere: there is no node &quot;%3&quot;.</source>
        <translation>%1 (&quot;%2&quot;) führt ins Leere: Es gibt keinen Knoten &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>%1: the link &quot;%2&quot; is there already.</source>
        <translation>%1: Die Verbindung &quot;%2&quot; gibt es schon.</translation>
    </message>
    <message>
        <source>The flow has no version; &quot;version&quot; must be a whole number from 1.</source>
        <translation>Der Ablauf hat keine Version; &quot;version&quot; muss eine ganze Zahl ab 1 sein.</translation>
    </message>
    <message>
        <source>The flow was written by a newer Rondo: its version is %1, and this one reads up to %2. Update Rondo to open it.</source>
        <translation>Der Ablauf wurde von einem neueren Rondo geschrieben: Seine Version ist %1, dieses liest bis %2. Zum Öffnen Rondo aktualisieren.</translation>
    </message>
    <message>
        <source>The flow</source>
        <translation>Der Ablauf</translation>
    </message>
    <message>
        <source>This is no flow: it does not start with &quot;rondo&quot;: &quot;flow&quot;.</source>
        <translation>Das ist kein Ablauf: Er beginnt nicht mit &quot;rondo&quot;: &quot;flow&quot;.</translation>
    </message>
    <message>
        <source>%1 is larger than any flow (64 MB). Is it the right file?</source>
        <translation>%1 ist größer als jeder Ablauf (64 MB). Ist es die richtige Datei?</translation>
    </message>
    <message>
        <source>%1 cannot be opened. %2</source>
        <translation>%1 lässt sich nicht öffnen. %2</translation>
    </message>
    <message>
        <source>%1: frames that hide each other could never be opened again.</source>
        <translation>%1: Rahmen, die einander verbergen, ließen sich nie wieder öffnen.</translation>
    </message>
    <message>
        <source>%1 names &quot;%2&quot;, which is not in the flow.</source>
        <translation>%1 nennt &quot;%2&quot;, das nicht im Ablauf ist.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be a list of points, for example [[24, 160], [40, 160]].</source>
        <translation>%1: &quot;%2&quot; muss eine Liste von Punkten sein, zum Beispiel [[24, 160], [40, 160]].</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no colour of a frame. Use teal, violet, brown, blue, pink or yellow.</source>
        <translation>%1: &quot;%2&quot; ist keine Farbe für einen Rahmen. Möglich sind teal, violet, brown, blue, pink und yellow.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be a list of ids.</source>
        <translation>%1: &quot;%2&quot; muss eine Liste von Kennungen sein.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be an object, { … }.</source>
        <translation>%1: &quot;%2&quot; muss ein Objekt sein, { … }.</translation>
    </message>
    <message>
        <source>%1 cannot be read. %2 You see the flow as Rondo knew it last; keep it to write it over the file.</source>
        <translation>%1 lässt sich nicht lesen. %2 Zu sehen ist der Ablauf, wie Rondo ihn zuletzt kannte; ihn behalten, um die Datei damit zu überschreiben.</translation>
    </message>
    <message>
        <source>%1 was changed by another program while you edited it. Compare both, and choose.</source>
        <translation>%1 wurde beim Bearbeiten von einem anderen Programm geändert. Beide vergleichen und wählen.</translation>
    </message>
    <message>
        <source>%1 was moved or deleted by another program. Keep what you see to write it anew.</source>
        <translation>%1 wurde von einem anderen Programm verschoben oder gelöscht. Behalten, was zu sehen ist, um die Datei neu zu schreiben.</translation>
    </message>
    <message>
        <source>Reload from disk</source>
        <translation>Vom Datenträger neu laden</translation>
    </message>
    <message>
        <source>Go back to the saved flow</source>
        <translation>Zum gespeicherten Ablauf zurück</translation>
    </message>
</context>
<context>
    <name>rondo::FlowLive</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 fertig</translation>
    </message>
</context>
<context>
    <name>rondo::FlowNotices</name>
    <message>
        <source>Take the file</source>
        <translation>Die Datei nehmen</translation>
    </message>
    <message>
        <source>Show what the file holds. Undo leads back to what you see now.</source>
        <translation>Zeigt, was in der Datei steht. Rückgängig führt zu dem zurück, was jetzt zu sehen ist.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Show both drawings side by side</source>
        <translation>Zeigt beide Zeichnungen nebeneinander</translation>
    </message>
    <message>
        <source>Keep what I see</source>
        <translation>Behalten, was zu sehen ist</translation>
    </message>
    <message>
        <source>Write what you see over the file</source>
        <translation>Überschreibt die Datei mit dem, was zu sehen ist</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Erneut speichern</translation>
    </message>
    <message>
        <source>Try to write the file once more</source>
        <translation>Versucht noch einmal, die Datei zu schreiben</translation>
    </message>
    <message>
        <source>Go back to the saved flow</source>
        <translation>Zum gespeicherten Ablauf zurück</translation>
    </message>
    <message>
        <source>Show the flow as it was saved last. Undo leads back to what was recovered.</source>
        <translation>Zeigt den Ablauf, wie er zuletzt gespeichert wurde. Rückgängig führt zum Wiederhergestellten zurück.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Go on with what was recovered</source>
        <translation>Macht mit dem Wiederhergestellten weiter</translation>
    </message>
    <message>
        <source>Restore as a new flow</source>
        <translation>Als neuen Ablauf wiederherstellen</translation>
    </message>
    <message>
        <source>Make a new flow of the project that is drawn like this one</source>
        <translation>Legt im Projekt einen neuen Ablauf an, der wie dieser gezeichnet ist</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Show the flow as it is now</source>
        <translation>Zeigt den Ablauf, wie er jetzt ist</translation>
    </message>
    <message>
        <source>The flow could not be reloaded.</source>
        <translation>Der Ablauf ließ sich nicht neu laden.</translation>
    </message>
    <message>
        <source>%1 · read only</source>
        <translation>%1 · schreibgeschützt</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) were recovered after Rondo ended unexpectedly.</source>
        <translation>
            <numerusform>%n Änderung wurde wiederhergestellt, nachdem Rondo unerwartet geendet hatte.</numerusform>
            <numerusform>%n Änderungen wurden wiederhergestellt, nachdem Rondo unerwartet geendet hatte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::FlowPage</name>
    <message>
        <source>Run flow</source>
        <translation>Ablauf starten</translation>
    </message>
    <message>
        <source>Run again without cache</source>
        <translation>Ohne Cache neu starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>New flow</source>
        <translation>Neuer Ablauf</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Nächstes Problem</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Bottom strip</source>
        <translation>Unterer Bereich</translation>
    </message>
    <message>
        <source>Find a node in the library</source>
        <translation>Knoten in der Bibliothek suchen</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>The run could not start.</source>
        <translation>Der Lauf ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be opened.</source>
        <translation>&quot;%1&quot; ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The run stops.</source>
        <translation>Der Lauf wird gestoppt.</translation>
    </message>
    <message>
        <source>Finished experiments stay. Resume goes on from the last epoch.</source>
        <translation>Fertige Experimente bleiben. Fortsetzen geht von der letzten Epoche weiter.</translation>
    </message>
    <message>
        <source>Open a project first.</source>
        <translation>Zuerst ein Projekt öffnen.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Show the flow of a run</source>
        <translation>Ablauf eines Laufs zeigen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Export drawing...</source>
        <translation>Zeichnung exportieren...</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>Vorheriges Problem</translation>
    </message>
    <message>
        <source>Find in flow</source>
        <translation>Im Ablauf suchen</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>This flow is read only.</source>
        <translation>Dieser Ablauf ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>It is shown as it was in an earlier run. Restore it as a new flow to edit it.</source>
        <translation>Er ist zu sehen, wie er in einem früheren Lauf war. Zum Bearbeiten als neuen Ablauf wiederherstellen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not renamed.</source>
        <translation>&quot;%1&quot; wurde nicht umbenannt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not duplicated.</source>
        <translation>&quot;%1&quot; wurde nicht dupliziert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not deleted.</source>
        <translation>&quot;%1&quot; wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was deleted.</source>
        <translation>&quot;%1&quot; wurde gelöscht.</translation>
    </message>
    <message>
        <source>It lies in the project&apos;s folder .rondo/trash.</source>
        <translation>Er liegt im Ordner .rondo/trash des Projekts.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be brought back.</source>
        <translation>&quot;%1&quot; ließ sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>The drawing was exported.</source>
        <translation>Die Zeichnung wurde exportiert.</translation>
    </message>
    <message>
        <source>The drawing could not be exported.</source>
        <translation>Die Zeichnung ließ sich nicht exportieren.</translation>
    </message>
    <message>
        <source>The file cannot be compared.</source>
        <translation>Die Datei lässt sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>%1, changed %2</source>
        <translation>%1, geändert %2</translation>
    </message>
    <message>
        <source>Run %1 · %2</source>
        <translation>Lauf %1 · %2</translation>
    </message>
    <message>
        <source>This flow has not run yet</source>
        <translation>Dieser Ablauf ist noch nicht gelaufen</translation>
    </message>
    <message>
        <source>The flow of run %1 cannot be shown.</source>
        <translation>Der Ablauf von Lauf %1 lässt sich nicht zeigen.</translation>
    </message>
    <message>
        <source>As it was in run %1, %2</source>
        <translation>Wie er in Lauf %1 war, %2</translation>
    </message>
    <message>
        <source>%1 run %2</source>
        <translation>%1 Lauf %2</translation>
    </message>
    <message>
        <source>The flow could not be restored.</source>
        <translation>Der Ablauf ließ sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>There is nothing to run here.</source>
        <translation>Hier gibt es nichts zu starten.</translation>
    </message>
    <message>
        <source>Put nodes into the frame, or turn them on.</source>
        <translation>Knoten in den Rahmen legen oder sie anschalten.</translation>
    </message>
    <message>
        <source>This is the flow as it was in an earlier run. Go back to run it.</source>
        <translation>Das ist der Ablauf, wie er in einem früheren Lauf war. Zum Starten zurückgehen.</translation>
    </message>
    <message>
        <source>A run is in progress.</source>
        <translation>Ein Lauf ist im Gange.</translation>
    </message>
    <message>
        <source>The data of %1 is not there yet.</source>
        <translation>Die Daten von %1 sind noch nicht da.</translation>
    </message>
    <message>
        <source>It is made, or downloaded, when the flow runs for the first time.</source>
        <translation>Sie werden erzeugt oder heruntergeladen, wenn der Ablauf zum ersten Mal läuft.</translation>
    </message>
    <message>
        <source>%1 v%2</source>
        <translation>%1 v%2</translation>
    </message>
</context>
<context>
    <name>rondo::FlowTabs</name>
    <message>
        <source>Flows</source>
        <translation>Abläufe</translation>
    </message>
    <message>
        <source>%1
Double-click to rename, drag to move</source>
        <translation>%1
Doppelklick benennt um, Ziehen verschiebt</translation>
    </message>
    <message>
        <source>Name of the flow</source>
        <translation>Name des Ablaufs</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>rondo::FlowTemplates</name>
    <message>
        <source>**Your images** · Set *source* of Dataset to your folder: one folder of images for each class, or IDX files.</source>
        <translation>**Eigene Bilder** · *source* von Datensatz auf den eigenen Ordner setzen: je Klasse ein Ordner mit Bildern, oder IDX-Dateien.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>A blank canvas.</source>
        <translation>Eine leere Zeichenfläche.</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Digits classifier</source>
        <translation>Ziffern erkennen</translation>
    </message>
    <message>
        <source>Generated digits, several networks, a gate and a deployment: the whole loop.</source>
        <translation>Gezeichnete Ziffern, mehrere Netze, eine Schranke und eine Bereitstellung: der ganze Kreis.</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>First comparison</source>
        <translation>Erster Vergleich</translation>
    </message>
    <message>
        <source>Three networks on few images, trained in a minute: which is worth more time?</source>
        <translation>Drei Netze mit wenigen Bildern, in einer Minute trainiert: Welches ist mehr Zeit wert?</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Search for settings</source>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <source>One network with 7 learning rates and 2 batch sizes: 14 experiments.</source>
        <translation>Ein Netz mit 7 Lernraten und 2 Stapelgrößen: 14 Experimente.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Your own images</source>
        <translation>Eigene Bilder</translation>
    </message>
    <message>
        <source>From a folder of images to a URL that answers: data, network, gate, deployment.</source>
        <translation>Vom Ordner mit Bildern zur URL, die antwortet: Daten, Netz, Schranke, Bereitstellung.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
</context>
<context>
    <name>rondo::FlowView</name>
    <message>
        <source>Canvas</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Overview of the flow</source>
        <translation>Übersicht des Ablaufs</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Fit all</source>
        <translation>Alles zeigen</translation>
    </message>
</context>
<context>
    <name>rondo::Forecast</name>
    <message>
        <source>results of run %1 are missing: not finished, cleared, or their models removed</source>
        <translation>Ergebnisse von Lauf %1 fehlen: nicht fertig, geleert oder ihre Modelle entfernt</translation>
    </message>
    <message>
        <source>its source or settings changed since run %1: other data</source>
        <translation>Quelle oder Einstellungen seit Lauf %1 geändert: andere Daten</translation>
    </message>
</context>
<context>
    <name>rondo::Formats</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
</context>
<context>
    <name>rondo::FrameItem</name>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n Knoten</numerusform>
            <numerusform>%n Knoten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>frame, collapsed</source>
        <translation>Rahmen, eingeklappt</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>Rahmen</translation>
    </message>
</context>
<context>
    <name>rondo::Gestures</name>
    <message numerus="yes">
        <source>Move %n node(s)</source>
        <translation>
            <numerusform>%n Knoten verschieben</numerusform>
            <numerusform>%n Knoten verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>%1 einfügen</translation>
    </message>
    <message numerus="yes">
        <source>Move %n item(s)</source>
        <translation>
            <numerusform>%n Element verschieben</numerusform>
            <numerusform>%n Elemente verschieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::HistoryModel</name>
    <message>
        <source>Beginning</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation>%1, rückgängig gemacht</translation>
    </message>
    <message>
        <source>%1, shown now</source>
        <translation>%1, jetzt zu sehen</translation>
    </message>
    <message>
        <source>%1. Undone; click to do it again.</source>
        <translation>%1. Rückgängig gemacht; ein Klick wiederholt es.</translation>
    </message>
    <message>
        <source>%1. Click to go back to this point.</source>
        <translation>%1. Ein Klick geht zu diesem Punkt zurück.</translation>
    </message>
</context>
<context>
    <name>rondo::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Verlauf schließen</translation>
    </message>
</context>
<context>
    <name>rondo::Idx</name>
    <message>
        <source>%1 cannot be read. Check that it is there and its permissions.</source>
        <translation>%1 lässt sich nicht lesen. Prüfen, ob es da ist und welche Rechte es hat.</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>%1 is no IDX file of %2: it begins with %3 instead of %4. Is it the right file, and is it complete?</source>
        <translation>%1 ist keine IDX-Datei für %2: Sie beginnt mit %3 statt %4. Ist es die richtige Datei, und ist sie vollständig?</translation>
    </message>
    <message>
        <source>%1 announces images of %2 x %3 pixels; 1 x 1 to %4 x %4 were expected. The file is damaged or no IDX file.</source>
        <translation>%1 kündigt Bilder mit %2 x %3 Pixeln an; erwartet wurden 1 x 1 bis %4 x %4. Die Datei ist beschädigt oder keine IDX-Datei.</translation>
    </message>
    <message>
        <source>%1 announces 0 items, so there is nothing to import.</source>
        <translation>%1 kündigt 0 Einträge an, also gibt es nichts zu importieren.</translation>
    </message>
    <message>
        <source>%1 announces %2 items, which need %3 bytes, but holds %4 bytes. It is cut off, or its header is wrong: get the file again.</source>
        <translation>%1 kündigt %2 Einträge an, die %3 Bytes brauchen, enthält aber %4 Bytes. Sie ist abgeschnitten oder ihr Kopf falsch: Die Datei neu holen.</translation>
    </message>
    <message>
        <source>%1 announces %2 items, which need %3 bytes, but its %4 compressed bytes can hold at most %5. It is cut off, or its header is wrong: get the file again.</source>
        <translation>%1 kündigt %2 Einträge an, die %3 Bytes brauchen, aber ihre %4 komprimierten Bytes fassen höchstens %5. Sie ist abgeschnitten oder ihr Kopf falsch: Die Datei neu holen.</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked after %2 bytes: %3. The file is damaged: get it again.</source>
        <translation>%1 lässt sich nach %2 Bytes nicht weiter entpacken: %3. Die Datei ist beschädigt: Neu holen.</translation>
    </message>
    <message>
        <source>%1 is no IDX file: it ends within the header of %2 bytes, after %3.</source>
        <translation>%1 ist keine IDX-Datei: Sie endet im Kopf von %2 Bytes, nach %3.</translation>
    </message>
    <message>
        <source>%1 is cut off: its header announces %2 items, which need %3 bytes, but it ends after %4. Get the file again.</source>
        <translation>%1 ist abgeschnitten: Der Kopf kündigt %2 Einträge an, die %3 Bytes brauchen, aber sie endet nach %4. Die Datei neu holen.</translation>
    </message>
    <message>
        <source>%1 goes on after the %2 items (%3 bytes) that its header announces. The header is wrong, or the file is damaged: get it again.</source>
        <translation>%1 geht nach den %2 Einträgen (%3 Bytes) weiter, die der Kopf ankündigt. Der Kopf ist falsch oder die Datei beschädigt: Neu holen.</translation>
    </message>
    <message>
        <source>%1 is damaged: the checksum at its end does not fit. Get it again.</source>
        <translation>%1 ist beschädigt: Die Prüfsumme am Ende passt nicht. Neu holen.</translation>
    </message>
    <message>
        <source>%1 and %2 could both be meant. Leave only one set of files in the folder.</source>
        <translation>%1 und %2 könnten beide gemeint sein. Nur einen Satz Dateien im Ordner lassen.</translation>
    </message>
    <message>
        <source>%1 holds no IDX files. Expected: train-images-idx3-ubyte and train-labels-idx1-ubyte, and for the test t10k-images-idx3-ubyte and t10k-labels-idx1-ubyte, each also with .gz.</source>
        <translation>%1 enthält keine IDX-Dateien. Erwartet: train-images-idx3-ubyte und train-labels-idx1-ubyte, und für den Test t10k-images-idx3-ubyte und t10k-labels-idx1-ubyte, alle auch mit .gz.</translation>
    </message>
    <message>
        <source>%1 has no partner: %2 (or %2.gz) is missing in %3. Images and labels come in two files.</source>
        <translation>%1 fehlt das Gegenstück: %2 (oder %2.gz) ist nicht in %3. Bilder und Klassen kommen in zwei Dateien.</translation>
    </message>
    <message>
        <source>%1 holds %2 images, but %3 holds %4 labels. They do not belong together.</source>
        <translation>%1 enthält %2 Bilder, aber %3 enthält %4 Klassenangaben. Sie gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>%1: image %2 has the label %3, but no image has the label %4. Labels of digits go from 0 to 9, those of other data from 0 or 1 up without a gap.</source>
        <translation>%1: Bild %2 hat die Klasse %3, aber kein Bild hat die Klasse %4. Klassen von Ziffern gehen von 0 bis 9, die anderer Daten ab 0 oder 1 ohne Lücke.</translation>
    </message>
    <message>
        <source>%1: image %2 has the label %3, but the training labels only go from 0 to %4.</source>
        <translation>%1: Bild %2 hat die Klasse %3, aber die Klassen des Trainings gehen nur von 0 bis %4.</translation>
    </message>
    <message>
        <source>Importing images</source>
        <translation>Bilder werden importiert</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was recorded.</source>
        <translation>Der Import wurde gestoppt. Nichts wurde eingetragen.</translation>
    </message>
    <message>
        <source>%1 holds images of %2 x %3 pixels, but those of %4 have %5 x %6. All images of a dataset need one size.</source>
        <translation>%1 enthält Bilder mit %2 x %3 Pixeln, die von %4 haben aber %5 x %6. Alle Bilder eines Datensatzes brauchen eine Größe.</translation>
    </message>
</context>
<context>
    <name>rondo::ImageFolder</name>
    <message>
        <source>%1 is a class that the training images do not have. They have: %2.</source>
        <translation>%1 ist eine Klasse, die den Trainingsbildern fehlt. Sie haben: %2.</translation>
    </message>
    <message>
        <source>%1 holds no PNG or JPEG file. Put the images of the class &quot;%2&quot; there, or remove the folder.</source>
        <translation>%1 enthält keine PNG- oder JPEG-Datei. Die Bilder der Klasse &quot;%2&quot; dorthin legen oder den Ordner entfernen.</translation>
    </message>
    <message>
        <source>%1 holds no folders. Expected: one folder a class with PNG or JPEG files in it, or train/ and test/ with these.</source>
        <translation>%1 enthält keine Ordner. Erwartet: ein Ordner je Klasse mit PNG- oder JPEG-Dateien, oder train/ und test/ mit solchen.</translation>
    </message>
    <message>
        <source>%1 holds %2 folders; up to %3 classes can be told apart.</source>
        <translation>%1 enthält %2 Ordner; bis zu %3 Klassen lassen sich unterscheiden.</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>grau</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>farbig</translation>
    </message>
    <message>
        <source>%1 x %2 pixels, %3</source>
        <translation>%1 x %2 Pixel, %3</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>%1 has %2, but %3 has %4. All images of a dataset need one size and kind: convert them first.</source>
        <translation>%1 hat %2, aber %3 hat %4. Alle Bilder eines Datensatzes brauchen eine Größe und Art: Zuerst umwandeln.</translation>
    </message>
    <message>
        <source>Importing images</source>
        <translation>Bilder werden importiert</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was recorded.</source>
        <translation>Der Import wurde gestoppt. Nichts wurde eingetragen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds no dataset: %n file(s), but no folders of images and no IDX files. Expected: one folder a class with PNG or JPEG files, or train-images-idx3-ubyte and train-labels-idx1-ubyte.</source>
        <translation>
            <numerusform>%1 enthält keinen Datensatz: %n Datei, aber keine Ordner mit Bildern und keine IDX-Dateien. Erwartet: ein Ordner je Klasse mit PNG- oder JPEG-Dateien, oder train-images-idx3-ubyte und train-labels-idx1-ubyte.</numerusform>
            <numerusform>%1 enthält keinen Datensatz: %n Dateien, aber keine Ordner mit Bildern und keine IDX-Dateien. Erwartet: ein Ordner je Klasse mit PNG- oder JPEG-Dateien, oder train-images-idx3-ubyte und train-labels-idx1-ubyte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::Images</name>
    <message>
        <source>%1 has %2 x %3 pixels. Up to %4 on a side and %5 million in all can be read: make it smaller.</source>
        <translation>%1 hat %2 x %3 Pixel. Lesen lassen sich bis zu %4 je Seite und %5 Millionen insgesamt: Verkleinern.</translation>
    </message>
    <message>
        <source>%1 cannot be read as an image: %2. Replace or remove it.</source>
        <translation>%1 lässt sich nicht als Bild lesen: %2. Ersetzen oder entfernen.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>its content is neither PNG nor JPEG</source>
        <translation>der Inhalt ist weder PNG noch JPEG</translation>
    </message>
    <message>
        <source>%1 has %2 bytes. Image files up to %3 bytes can be read: make it smaller.</source>
        <translation>%1 hat %2 Bytes. Bilddateien lassen sich bis %3 Bytes lesen: Verkleinern.</translation>
    </message>
</context>
<context>
    <name>rondo::ImportDialog</name>
    <message>
        <source>Also copy the files that MLflow keeps with each run</source>
        <translation>Auch die Dateien kopieren, die MLflow zu jedem Lauf aufhebt</translation>
    </message>
    <message>
        <source>Import experiments</source>
        <translation>Experimente importieren</translation>
    </message>
    <message>
        <source>Brings runs that MLflow or TensorBoard recorded into this project, with their settings, figures, tags and times. The source is only read. Importing again adds what is new.</source>
        <translation>Holt Läufe, die MLflow oder TensorBoard aufgezeichnet haben, in dieses Projekt, mit ihren Einstellungen, Werten, Schlagwörtern und Zeiten. Die Quelle wird nur gelesen. Noch einmal importieren ergänzt, was neu ist.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Folder &quot;mlruns&quot;, log folder of TensorBoard, or mlflow.db</source>
        <translation>Ordner „mlruns“, Logordner von TensorBoard oder mlflow.db</translation>
    </message>
    <message>
        <source>What is imported</source>
        <translation>Was importiert wird</translation>
    </message>
    <message>
        <source>Folder...</source>
        <translation>Ordner...</translation>
    </message>
    <message>
        <source>File...</source>
        <translation>Datei...</translation>
    </message>
    <message>
        <source>Folder of MLflow or TensorBoard</source>
        <translation>Ordner von MLflow oder TensorBoard</translation>
    </message>
    <message>
        <source>Database of MLflow</source>
        <translation>Datenbank von MLflow</translation>
    </message>
    <message>
        <source>SQLite databases (*.db *.sqlite *.sqlite3);;All files (*)</source>
        <translation>SQLite-Datenbanken (*.db *.sqlite *.sqlite3);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Nothing of MLflow or TensorBoard was found here: no meta.yaml, no event file, no SQLite database.</source>
        <translation>Hier ist nichts von MLflow oder TensorBoard: keine meta.yaml, keine Ereignisdatei, keine SQLite-Datenbank.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Diese Datei oder diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>Recorded by MLflow: each of its experiments becomes a run here.</source>
        <translation>Von MLflow aufgezeichnet: jedes seiner Experimente wird hier ein Lauf.</translation>
    </message>
    <message>
        <source>Recorded by TensorBoard: the folder becomes a run, each folder with event files an experiment.</source>
        <translation>Von TensorBoard aufgezeichnet: der Ordner wird ein Lauf, jeder Ordner mit Ereignisdateien ein Experiment.</translation>
    </message>
    <message>
        <source>Reading...</source>
        <translation>Wird gelesen...</translation>
    </message>
    <message>
        <source>Experiments: %1</source>
        <translation>Experimente: %1</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Import stoppen</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>Wird gestoppt...</translation>
    </message>
</context>
<context>
    <name>rondo::ImportanceBars</name>
    <message>
        <source>What decides</source>
        <translation>Was entscheidet</translation>
    </message>
</context>
<context>
    <name>rondo::Imports</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>%1 could not be copied: %2</source>
        <translation>%1 ließ sich nicht kopieren: %2</translation>
    </message>
    <message>
        <source>MLflow recorded it as failed.</source>
        <translation>MLflow hat es als fehlgeschlagen verzeichnet.</translation>
    </message>
    <message>
        <source>MLflow recorded it as killed.</source>
        <translation>MLflow hat es als abgebrochen verzeichnet.</translation>
    </message>
    <message>
        <source>It had not ended in MLflow when it was imported.</source>
        <translation>Beim Import war es in MLflow noch nicht beendet.</translation>
    </message>
    <message>
        <source>Imported from MLflow: %1 in %2</source>
        <translation>Aus MLflow importiert: %1 in %2</translation>
    </message>
    <message>
        <source>There is no file or folder %1.</source>
        <translation>Es gibt keine Datei und keinen Ordner %1.</translation>
    </message>
    <message>
        <source>Reading %1 failed: %2.</source>
        <translation>Das Lesen von %1 ist fehlgeschlagen: %2.</translation>
    </message>
    <message>
        <source>%1 is no SQLite store of MLflow: it has no table of metrics.</source>
        <translation>%1 ist keine SQLite-Datenbank von MLflow: Sie hat keine Tabelle mit Metriken.</translation>
    </message>
    <message>
        <source>Run %1 was left out. %2</source>
        <translation>Lauf %1 wurde ausgelassen. %2</translation>
    </message>
    <message>
        <source>%1 is too large for a meta.yaml of MLflow.</source>
        <translation>%1 ist zu groß für eine meta.yaml von MLflow.</translation>
    </message>
    <message>
        <source>%1 is no meta.yaml of MLflow: it holds no fields.</source>
        <translation>%1 ist keine meta.yaml von MLflow: Sie enthält keine Felder.</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1, Zeile %2: %3.</translation>
    </message>
    <message>
        <source>%1, line %2: &quot;%3&quot; is no point of a metric, which is a time, a value and a step.</source>
        <translation>%1, Zeile %2: &quot;%3&quot; ist kein Punkt einer Metrik; der besteht aus Zeit, Wert und Schritt.</translation>
    </message>
    <message>
        <source>%1/meta.yaml has no run_id.</source>
        <translation>%1/meta.yaml hat keine run_id.</translation>
    </message>
    <message>
        <source>A run was left out. %1</source>
        <translation>Ein Lauf wurde ausgelassen. %1</translation>
    </message>
    <message>
        <source>%1 is no file store of MLflow: no folder in it has a meta.yaml. Name the folder &quot;mlruns&quot;, or the file of an SQLite store.</source>
        <translation>%1 ist kein Dateispeicher von MLflow: Kein Ordner darin hat eine meta.yaml. Den Ordner &quot;mlruns&quot; oder die Datei einer SQLite-Datenbank angeben.</translation>
    </message>
    <message>
        <source>TensorBoard recorded it as failed.</source>
        <translation>TensorBoard hat es als fehlgeschlagen verzeichnet.</translation>
    </message>
    <message>
        <source>There is no folder %1. Name the one that TensorBoard is given as --logdir.</source>
        <translation>Es gibt keinen Ordner %1. Den angeben, den TensorBoard als --logdir bekommt.</translation>
    </message>
    <message>
        <source>There are no event files of TensorBoard in %1 or below: their names contain &quot;tfevents&quot;.</source>
        <translation>In %1 und darunter gibt es keine Ereignisdateien von TensorBoard: Deren Namen enthalten &quot;tfevents&quot;.</translation>
    </message>
    <message>
        <source>Imported from TensorBoard: %1</source>
        <translation>Aus TensorBoard importiert: %1</translation>
    </message>
    <message>
        <source>%1: the record at byte %2 is no event of TensorBoard.</source>
        <translation>%1: Der Eintrag bei Byte %2 ist kein Ereignis von TensorBoard.</translation>
    </message>
    <message>
        <source>%1: the record at byte %2 is damaged and was left out.</source>
        <translation>%1: Der Eintrag bei Byte %2 ist beschädigt und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>%1 ends in the middle of a record, or is no event file, from byte %2 on.</source>
        <translation>%1 endet mitten in einem Eintrag oder ist ab Byte %2 keine Ereignisdatei.</translation>
    </message>
    <message>
        <source>The hyper-parameters in &quot;%1&quot; cannot be read.</source>
        <translation>Die Hyperparameter in &quot;%1&quot; lassen sich nicht lesen.</translation>
    </message>
</context>
<context>
    <name>rondo::InferClient</name>
    <message>
        <source>What answers at %1 is no model server. Stop the other program, or start the deployment again.</source>
        <translation>Was unter %1 antwortet, ist kein Modellserver. Das andere Programm stoppen oder die Bereitstellung neu starten.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s answer makes no sense. Look at the log of the deployment.</source>
        <translation>Die Antwort des Endpunkts ergibt keinen Sinn. Ins Protokoll der Bereitstellung sehen.</translation>
    </message>
    <message>
        <source>The endpoint does not answer: its server has stopped. Start it again.</source>
        <translation>Der Endpunkt antwortet nicht: Sein Server ist gestoppt. Neu starten.</translation>
    </message>
    <message numerus="yes">
        <source>The endpoint did not answer in %n s. It may be busy: try again.</source>
        <translation>
            <numerusform>Der Endpunkt hat nach %n s nicht geantwortet. Vielleicht ist er beschäftigt: Erneut versuchen.</numerusform>
            <numerusform>Der Endpunkt hat nach %n s nicht geantwortet. Vielleicht ist er beschäftigt: Erneut versuchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The endpoint wants a token, which this pad does not have. Try it with curl and the token.</source>
        <translation>Der Endpunkt verlangt ein Token, das dieses Feld nicht hat. Mit curl und dem Token versuchen.</translation>
    </message>
    <message>
        <source>The endpoint refused the picture: %1</source>
        <translation>Der Endpunkt hat das Bild abgelehnt: %1</translation>
    </message>
</context>
<context>
    <name>rondo::Inspector</name>
    <message>
        <source>Set up</source>
        <translation>Einstellen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>More about this node</source>
        <translation>Mehr zu diesem Knoten</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>takes</source>
        <translation>nimmt</translation>
    </message>
    <message>
        <source>gives</source>
        <translation>liefert</translation>
    </message>
    <message>
        <source>Unknown node type &quot;%1&quot;</source>
        <translation>Unbekannter Knotentyp &quot;%1&quot;</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n Knoten</numerusform>
            <numerusform>%n Knoten</numerusform>
        </translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Ablauf</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n Knoten</numerusform>
            <numerusform>%n Knoten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n experiment(s)</source>
        <translation>
            <numerusform>%n Experiment</numerusform>
            <numerusform>%n Experimente</numerusform>
        </translation>
    </message>
    <message>
        <source>Move, copy, turn off or delete the selected nodes together.</source>
        <translation>Die ausgewählten Knoten zusammen verschieben, kopieren, abschalten oder löschen.</translation>
    </message>
    <message>
        <source>Select a node to set it up and to see its results.</source>
        <translation>Einen Knoten auswählen, um ihn einzustellen und seine Ergebnisse zu sehen.</translation>
    </message>
    <message>
        <source>Results  %1</source>
        <translation>Ergebnisse  %1</translation>
    </message>
    <message>
        <source>Views of the node</source>
        <translation>Ansichten des Knotens</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>Anleitung öffnen</translation>
    </message>
</context>
<context>
    <name>rondo::InspectorFoot</name>
    <message>
        <source>Nothing to train here</source>
        <translation>Hier nichts zu trainieren</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n experiment(s)</source>
        <translation>
            <numerusform>%1 von %n Experiment</numerusform>
            <numerusform>%1 von %n Experimenten</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 experiments take long. Try fewer values.</source>
        <translation>Mehr als %1 Experimente dauern lange. Weniger Werte versuchen.</translation>
    </message>
    <message>
        <source>Choose them...</source>
        <translation>Auswählen...</translation>
    </message>
</context>
<context>
    <name>rondo::ItemInterface</name>
    <message>
        <source>frame %1</source>
        <translation>Rahmen %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Press to draw a link from here: arrows choose the other end, Enter connects.</source>
        <translation>Drücken, um von hier eine Verbindung zu ziehen: Pfeiltasten wählen das andere Ende, Eingabe verbindet.</translation>
    </message>
</context>
<context>
    <name>rondo::Json</name>
    <message>
        <source>%1 is not valid JSON: %2 at byte %3.</source>
        <translation>%1 ist kein gültiges JSON: %2 bei Byte %3.</translation>
    </message>
    <message>
        <source>%1 must hold a JSON object, { … }.</source>
        <translation>%1 muss ein JSON-Objekt enthalten, { … }.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
</context>
<context>
    <name>rondo::KeyField</name>
    <message>
        <source>Press the new keys</source>
        <translation>Neue Tasten drücken</translation>
    </message>
</context>
<context>
    <name>rondo::KeyHint</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>rondo::Lane</name>
    <message>
        <source>%1 was changed after the run began. Run again to use the new text.</source>
        <translation>%1 wurde nach Beginn des Laufs geändert. Neu starten, um den neuen Text zu nutzen.</translation>
    </message>
    <message>
        <source>The training failed without giving a reason.</source>
        <translation>Das Training ist ohne Angabe eines Grundes fehlgeschlagen.</translation>
    </message>
    <message>
        <source>It ended without reporting a result.</source>
        <translation>Es endete, ohne ein Ergebnis zu melden.</translation>
    </message>
    <message>
        <source>Stopped. Resume goes on from the last checkpoint.</source>
        <translation>Gestoppt. Fortsetzen geht vom letzten Checkpoint weiter.</translation>
    </message>
    <message>
        <source>It ended without reporting a result. A script reports one with rondo.result(...).</source>
        <translation>Es endete, ohne ein Ergebnis zu melden. Ein Skript meldet eines mit rondo.result(...).</translation>
    </message>
    <message>
        <source>The memory of this computer ran out, and the kernel ended it. Try a smaller batch_size, or fewer workers.</source>
        <translation>Der Speicher dieses Computers ging aus, und der Kernel beendete es. Eine kleinere batch_size oder weniger Worker versuchen.</translation>
    </message>
</context>
<context>
    <name>rondo::LearningCharts</name>
    <message>
        <source>Loss by epoch</source>
        <translation>Loss je Epoche</translation>
    </message>
    <message>
        <source>Accuracy by epoch</source>
        <translation>Genauigkeit je Epoche</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
</context>
<context>
    <name>rondo::Library</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>Algorithmen</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigenes</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
</context>
<context>
    <name>rondo::LibraryPanel</name>
    <message>
        <source>Find a node</source>
        <translation>Knoten suchen</translation>
    </message>
    <message>
        <source>Find a node (/)</source>
        <translation>Knoten suchen (/)</translation>
    </message>
    <message>
        <source>Node library</source>
        <translation>Knotenbibliothek</translation>
    </message>
    <message>
        <source>takes %1 (%2)</source>
        <translation>nimmt %1 (%2)</translation>
    </message>
    <message>
        <source>gives %1 (%2)</source>
        <translation>liefert %1 (%2)</translation>
    </message>
    <message>
        <source>Planned for a later version.</source>
        <translation>Für eine spätere Version geplant.</translation>
    </message>
</context>
<context>
    <name>rondo::LineKey</name>
    <message>
        <source>Lines: %1</source>
        <translation>Linien: %1</translation>
    </message>
</context>
<context>
    <name>rondo::Lineage</name>
    <message>
        <source>run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>experiments: %1</source>
        <translation>Experimente: %1</translation>
    </message>
    <message>
        <source>trained as %1 in run %2</source>
        <translation>trainiert als %1 in Lauf %2</translation>
    </message>
    <message>
        <source>serves</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>stillgelegt</translation>
    </message>
</context>
<context>
    <name>rondo::LineageView</name>
    <message>
        <source>dataset version</source>
        <translation>Datensatzversion</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>model version</source>
        <translation>Modellversion</translation>
    </message>
    <message>
        <source>deployment</source>
        <translation>Deployment</translation>
    </message>
    <message>
        <source>no longer here</source>
        <translation>nicht mehr hier</translation>
    </message>
    <message>
        <source>Where the version came from, and where it serves</source>
        <translation>Woher die Version kommt und wo sie antwortet</translation>
    </message>
</context>
<context>
    <name>rondo::LiveChart</name>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Validierungs-Loss</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Trainings-Loss</translation>
    </message>
</context>
<context>
    <name>rondo::LiveModel</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Rest</translation>
    </message>
</context>
<context>
    <name>rondo::LivePicture</name>
    <message>
        <source>Next in line</source>
        <translation>Als Nächstes an der Reihe</translation>
    </message>
    <message>
        <source>Number %1 in line</source>
        <translation>Nummer %1 in der Reihe</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n failed, open log</source>
        <translation>
            <numerusform>%n fehlgeschlagen, Protokoll</numerusform>
            <numerusform>%n fehlgeschlagen, Protokoll</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped, %1 of %2</source>
        <translation>Gestoppt, %1 von %2</translation>
    </message>
    <message>
        <source>From an earlier run</source>
        <translation>Aus einem früheren Lauf</translation>
    </message>
    <message>
        <source>Done in %1</source>
        <translation>Fertig in %1</translation>
    </message>
    <message>
        <source>%1 train images</source>
        <translation>%1 Trainingsbilder</translation>
    </message>
    <message>
        <source>v%1 · %2</source>
        <translation>v%1 · %2</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message numerus="yes">
        <source>Waits for %n experiment(s)</source>
        <translation>
            <numerusform>Wartet auf %n Experiment</numerusform>
            <numerusform>Wartet auf %n Experimente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 pass</source>
        <translation>%1 von %2 bestehen</translation>
    </message>
    <message>
        <source>No model passes every check</source>
        <translation>Kein Modell besteht jede Prüfung</translation>
    </message>
    <message>
        <source>After the validation</source>
        <translation>Nach der Validierung</translation>
    </message>
    <message>
        <source>Not deployed yet</source>
        <translation>Noch nicht bereitgestellt</translation>
    </message>
    <message>
        <source>v%1 answers</source>
        <translation>v%1 antwortet</translation>
    </message>
    <message>
        <source>v%1 starts</source>
        <translation>v%1 startet</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>Antwortet nicht</translation>
    </message>
    <message>
        <source>Out of date: %1</source>
        <translation>Veraltet: %1</translation>
    </message>
    <message>
        <source>Waits for its data</source>
        <translation>Wartet auf seine Daten</translation>
    </message>
    <message>
        <source>Sample done in %1</source>
        <translation>Stichprobe fertig in %1</translation>
    </message>
    <message>
        <source>Tried on few images for one epoch. Run it in full for results that count.</source>
        <translation>Eine Epoche lang an wenigen Bildern erprobt. Ergebnisse, die zählen, liefert ein voller Lauf.</translation>
    </message>
    <message>
        <source>Cached from run %1</source>
        <translation>Aus Cache von Lauf %1</translation>
    </message>
    <message>
        <source>Second in line</source>
        <translation>Als Zweites an der Reihe</translation>
    </message>
    <message>
        <source>Third in line</source>
        <translation>Als Drittes an der Reihe</translation>
    </message>
    <message>
        <source>Fourth in line</source>
        <translation>Als Viertes an der Reihe</translation>
    </message>
    <message>
        <source>Fifth in line</source>
        <translation>Als Fünftes an der Reihe</translation>
    </message>
    <message>
        <source>Sample, %1 of %2</source>
        <translation>Stichprobe, %1 von %2</translation>
    </message>
</context>
<context>
    <name>rondo::LiveStrip</name>
    <message>
        <source>No experiments yet</source>
        <translation>Noch keine Experimente</translation>
    </message>
    <message>
        <source>Run the flow to see how its experiments learn.</source>
        <translation>Den Ablauf starten, um zu sehen, wie seine Experimente lernen.</translation>
    </message>
    <message>
        <source>Live experiments</source>
        <translation>Laufende Experimente</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Views of the run</source>
        <translation>Ansichten des Laufs</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n fertig</numerusform>
            <numerusform>%n fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::LiveView</name>
    <message>
        <source>Experiments of this run</source>
        <translation>Experimente dieses Laufs</translation>
    </message>
</context>
<context>
    <name>rondo::LogView</name>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Show lines with</source>
        <translation>Zeilen zeigen mit</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Im Protokoll suchen</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Mitlaufen</translation>
    </message>
    <message>
        <source>Keep the newest line in view</source>
        <translation>Die neueste Zeile im Blick halten</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>Noch nichts protokolliert.</translation>
    </message>
    <message>
        <source>All experiments</source>
        <translation>Alle Experimente</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
</context>
<context>
    <name>rondo::LoopDrawing</name>
    <message>
        <source>The loop: draw, train, compare, deploy, watch, label, and round again</source>
        <translation>Die Schleife: zeichnen, trainieren, vergleichen, bereitstellen, beobachten, beschriften, und wieder von vorn</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Bereitstellen</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriften</translation>
    </message>
</context>
<context>
    <name>rondo::MainWindow</name>
    <message>
        <source>Switch to another project</source>
        <translation>Zu einem anderen Projekt wechseln</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>F&amp;low</source>
        <translation>Ab&amp;lauf</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>La&amp;uf</translation>
    </message>
    <message>
        <source>&amp;Deploy</source>
        <translation>Be&amp;reitstellen</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Resume the last run</source>
        <translation>Letzten Lauf fortsetzen</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Befehl suchen oder ausführen</translation>
    </message>
    <message>
        <source>Check this computer again</source>
        <translation>Diesen Computer erneut prüfen</translation>
    </message>
    <message>
        <source>About Rondo</source>
        <translation>Über Rondo</translation>
    </message>
    <message>
        <source>&amp;New flow...</source>
        <translation>&amp;Neuer Ablauf...</translation>
    </message>
    <message>
        <source>&amp;Open project...</source>
        <translation>Projekt ö&amp;ffnen...</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>Projekt &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Rondo %1</source>
        <translation>Rondo %1</translation>
    </message>
    <message>
        <source>Draw, train, compare, deploy and watch machine-learning pipelines.
Free software under the GNU General Public License, version 3 or later. Built with Qt %1.</source>
        <translation>Pipelines für maschinelles Lernen zeichnen, trainieren, vergleichen, bereitstellen und beobachten.
Freie Software unter der GNU General Public License, Version 3 oder später. Gebaut mit Qt %1.</translation>
    </message>
    <message>
        <source>The project could not be opened</source>
        <translation>Das Projekt ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Projekt %1</translation>
    </message>
    <message>
        <source>%1 - Rondo</source>
        <translation>%1 - Rondo</translation>
    </message>
    <message>
        <source>The run could not start</source>
        <translation>Der Lauf ließ sich nicht starten</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>rondo-project</source>
        <translation>rondo-projekt</translation>
    </message>
    <message>
        <source>The project could not be made</source>
        <translation>Das Projekt ließ sich nicht anlegen</translation>
    </message>
    <message>
        <source>The sample could not be made</source>
        <translation>Das Beispiel ließ sich nicht anlegen</translation>
    </message>
    <message>
        <source>rondoctl is missing. Install Rondo again, so that its programs lie side by side.</source>
        <translation>rondoctl fehlt. Rondo neu installieren, damit seine Programme beieinanderliegen.</translation>
    </message>
    <message>
        <source>Run the project&apos;s own code?</source>
        <translation>Eigenen Code des Projekts ausführen?</translation>
    </message>
    <message>
        <source>This flow runs code that nobody has agreed to on this computer, or that was changed since.</source>
        <translation>Dieser Ablauf führt Code aus, dem auf diesem Computer niemand zugestimmt hat oder der seither geändert wurde.</translation>
    </message>
    <message>
        <source>It can do whatever you can do. Read it first:
%1</source>
        <translation>Er kann alles, was Sie können. Zuerst lesen:
%1</translation>
    </message>
    <message>
        <source>Run the scripts</source>
        <translation>Skripte ausführen</translation>
    </message>
    <message>
        <source>Do not run</source>
        <translation>Nicht ausführen</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menüs</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>Vorheriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Import experiments...</source>
        <translation>Experimente &amp;importieren...</translation>
    </message>
    <message>
        <source>The import was stopped before anything came.</source>
        <translation>Der Import wurde gestoppt, bevor etwas kam.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nichts wurde importiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n experiment(s)</source>
        <translation>
            <numerusform>%n Experiment</numerusform>
            <numerusform>%n Experimente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>news of %n experiment(s)</source>
        <translation>
            <numerusform>Neues von %n Experiment</numerusform>
            <numerusform>Neues von %n Experimenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing new: %n experiment(s) are here already</source>
        <translation>
            <numerusform>Nichts Neues: %n Experiment ist schon hier</numerusform>
            <numerusform>Nichts Neues: %n Experimente sind schon hier</numerusform>
        </translation>
    </message>
    <message>
        <source>Import stopped after %1</source>
        <translation>Import gestoppt nach: %1</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>Importiert: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>rondo::MetricChart</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No values yet.</source>
        <translation>Noch keine Werte.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s); newest values: %1. T shows all as a table.</source>
        <translation>
            <numerusform>%n Linie; neueste Werte: %1. T zeigt alle als Tabelle.</numerusform>
            <numerusform>%n Linien; neueste Werte: %1. T zeigt alle als Tabelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rondo::MetricList</name>
    <message>
        <source>Search metrics</source>
        <translation>Metriken suchen</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>Space shows or hides the curve of a metric</source>
        <translation>Leertaste zeigt oder verbirgt die Kurve einer Metrik</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>rondo::MetricListModel</name>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzter</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Bester</translation>
    </message>
</context>
<context>
    <name>rondo::MetricsView</name>
    <message>
        <source>Charts of the chosen metrics</source>
        <translation>Diagramme der gewählten Metriken</translation>
    </message>
    <message numerus="yes">
        <source>The first %n chart(s) of those that were chosen are shown.</source>
        <translation>
            <numerusform>Von den gewählten ist das erste %n Diagramm zu sehen.</numerusform>
            <numerusform>Von den gewählten sind die ersten %n Diagramme zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A metric that is reported more than once has a curve here.</source>
        <translation>Eine Metrik, die mehr als einmal gemeldet wird, hat hier eine Kurve.</translation>
    </message>
    <message>
        <source>Tick metrics in the list to see their curves.</source>
        <translation>Metriken in der Liste auswählen, um ihre Kurven zu sehen.</translation>
    </message>
</context>
<context>
    <name>rondo::MistakeModel</name>
    <message>
        <source>%1 read as %2, %3 sure; %4 for %1. Loss %5. Sample %6 of the split.</source>
        <translation>%1 gelesen als %2, %3 sicher; %4 für %1. Loss %5. Beispiel %6 der Aufteilung.</translation>
    </message>
    <message>
        <source>%1 as %2, %3</source>
        <translation>%1 als %2, %3</translation>
    </message>
</context>
<context>
    <name>rondo::MistakesDialog</name>
    <message>
        <source>%1: misread samples</source>
        <translation>%1: falsch gelesene Beispiele</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Alle Klassen</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Wahre Klasse</translation>
    </message>
    <message>
        <source>any other</source>
        <translation>jede andere</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>Most confident first</source>
        <translation>Sicherste zuerst</translation>
    </message>
    <message>
        <source>Highest loss first</source>
        <translation>Höchster Loss zuerst</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Misread samples</source>
        <translation>Falsch gelesene Beispiele</translation>
    </message>
    <message>
        <source>read as</source>
        <translation>gelesen als</translation>
    </message>
    <message>
        <source>The images cannot be shown. %1</source>
        <translation>Die Bilder lassen sich nicht zeigen. %1</translation>
    </message>
    <message>
        <source>No sample was misread so.</source>
        <translation>So wurde kein Beispiel falsch gelesen.</translation>
    </message>
    <message>
        <source>%1 of %2 misread samples, the most confident ones; point at one for its figures.</source>
        <translation>%1 von %2 falsch gelesenen Beispielen, die sichersten; auf eines zeigen, um seine Messwerte zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n misread sample(s); point at one for its figures.</source>
        <translation>
            <numerusform>%n falsch gelesenes Beispiel; darauf zeigen, um seine Messwerte zu sehen.</numerusform>
            <numerusform>%n falsch gelesene Beispiele; auf eines zeigen, um seine Messwerte zu sehen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::Model</name>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 ist nicht da.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a TorchScript model: %2. Save it with torch.jit.trace or torch.jit.script.</source>
        <translation>%1 lässt sich nicht als TorchScript-Modell lesen: %2. Mit torch.jit.trace oder torch.jit.script speichern.</translation>
    </message>
    <message>
        <source>The model was given %1 numbers for %2 images; it needs %3 for each.</source>
        <translation>Das Modell bekam %1 Zahlen für %2 Bilder; es braucht %3 für jedes.</translation>
    </message>
    <message>
        <source>The model does not answer with %1 scores for each image, one for each class.</source>
        <translation>Das Modell antwortet nicht mit %1 Werten für jedes Bild, einem je Klasse.</translation>
    </message>
    <message>
        <source>The model cannot compute: %1.</source>
        <translation>Das Modell kann nicht rechnen: %1.</translation>
    </message>
</context>
<context>
    <name>rondo::ModelCard</name>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>TorchScript</source>
        <translation>TorchScript</translation>
    </message>
    <message>
        <source>safetensors</source>
        <translation>safetensors</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Stillgelegt</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Antwortet</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Besteht</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>Besteht nicht</translation>
    </message>
    <message>
        <source>No validation has judged this version.</source>
        <translation>Keine Validierung hat diese Version beurteilt.</translation>
    </message>
    <message>
        <source>It passes every check of its validation.</source>
        <translation>Sie besteht jede Prüfung ihrer Validierung.</translation>
    </message>
    <message>
        <source>The files of this version are missing or damaged in the project&apos;s store. Restore them from a backup, or train the model again.</source>
        <translation>Die Dateien dieser Version fehlen im Projekt oder sind beschädigt. Aus einer Sicherung zurückholen oder das Modell noch einmal trainieren.</translation>
    </message>
    <message>
        <source>New alias...</source>
        <translation>Neuer Alias...</translation>
    </message>
    <message>
        <source>No version chosen</source>
        <translation>Keine Version gewählt</translation>
    </message>
    <message>
        <source>Choose one in the table: what it is and where it came from shows here.</source>
        <translation>Eine in der Tabelle wählen: was sie ist und woher sie kommt, steht dann hier.</translation>
    </message>
    <message>
        <source>Model version</source>
        <translation>Modellversion</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Aliase</translation>
    </message>
    <message>
        <source>Gives this version a name that can move on, such as champion.</source>
        <translation>Gibt dieser Version einen Namen, der weiterziehen kann, etwa champion.</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>What differs from the version before</source>
        <translation>Was sich zur Version davor unterscheidet</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Stilllegen</translation>
    </message>
    <message>
        <source>It stays here with its files, and cannot be deployed.</source>
        <translation>Sie bleibt mit ihren Dateien hier und kann nicht bereitgestellt werden.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportieren...</translation>
    </message>
    <message>
        <source>Deploy...</source>
        <translation>Bereitstellen...</translation>
    </message>
</context>
<context>
    <name>rondo::ModelDescription</name>
    <message>
        <source>The description of the model (model.json) is damaged: %1. Take the model from its source again.</source>
        <translation>Die Beschreibung des Modells (model.json) ist beschädigt: %1. Das Modell neu von seiner Quelle holen.</translation>
    </message>
    <message>
        <source>it does not say &quot;format&quot;: &quot;%1&quot;</source>
        <translation>&quot;format&quot;: &quot;%1&quot; fehlt</translation>
    </message>
    <message>
        <source>The model has format version %1, and this Rondo reads version %2. Update Rondo.</source>
        <translation>Das Modell hat Formatversion %1, dieses Rondo liest Version %2. Rondo aktualisieren.</translation>
    </message>
    <message>
        <source>the input shape must be three numbers: channels, height, width</source>
        <translation>die Form der Eingabe muss aus drei Zahlen bestehen: Kanäle, Höhe, Breite</translation>
    </message>
    <message>
        <source>there must be at least two classes</source>
        <translation>es muss mindestens zwei Klassen geben</translation>
    </message>
    <message>
        <source>the normalisation must have a mean and a positive std</source>
        <translation>die Normalisierung braucht einen mean und ein positives std</translation>
    </message>
    <message>
        <source>the weights must be in %1 or %2</source>
        <translation>die Gewichte müssen in %1 oder %2 liegen</translation>
    </message>
</context>
<context>
    <name>rondo::ModelExport</name>
    <message>
        <source>%1 exists, and an export overwrites nothing. Choose another name.</source>
        <translation>%1 gibt es schon, und ein Export überschreibt nichts. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Check the free space and the permissions.</source>
        <translation>%1 lässt sich nicht schreiben: %2. Freien Platz und Rechte prüfen.</translation>
    </message>
    <message>
        <source>The stored model names a file &quot;%1&quot;, which is no file name. Train it again.</source>
        <translation>Das gespeicherte Modell nennt eine Datei &quot;%1&quot;, was kein Dateiname ist. Neu trainieren.</translation>
    </message>
    <message>
        <source>The stored model has two files of the name &quot;%1&quot;. Train it again.</source>
        <translation>Das gespeicherte Modell hat zwei Dateien namens &quot;%1&quot;. Neu trainieren.</translation>
    </message>
    <message>
        <source>The file %1 of the model is missing in the object store (%2). Restore the project from a backup, or train the model again.</source>
        <translation>Die Datei %1 des Modells fehlt im Objektspeicher (%2). Das Projekt aus einer Sicherung wiederherstellen oder das Modell neu trainieren.</translation>
    </message>
    <message>
        <source>The file %1 of the model is damaged in the object store. Restore the project from a backup, or train the model again.</source>
        <translation>Die Datei %1 des Modells ist im Objektspeicher beschädigt. Das Projekt aus einer Sicherung wiederherstellen oder das Modell neu trainieren.</translation>
    </message>
    <message>
        <source>no reason told</source>
        <translation>kein Grund genannt</translation>
    </message>
    <message>
        <source>The export needs a name: a folder, or a file that ends in .zip.</source>
        <translation>Der Export braucht einen Namen: einen Ordner oder eine Datei, die auf .zip endet.</translation>
    </message>
    <message>
        <source>The model does not fit into a ZIP file, which ends at 4 GiB. Export it to a folder instead.</source>
        <translation>Das Modell passt nicht in eine ZIP-Datei, die bei 4 GiB endet. Stattdessen in einen Ordner exportieren.</translation>
    </message>
</context>
<context>
    <name>rondo::ModelFiles</name>
    <message>
        <source>The training reported the model file &quot;%1&quot;, but there is no such file in %2.</source>
        <translation>Das Training hat die Modelldatei &quot;%1&quot; gemeldet, aber in %2 gibt es sie nicht.</translation>
    </message>
</context>
<context>
    <name>rondo::ModelTable</name>
    <message>
        <source>run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>v%1, retired</source>
        <translation>v%1, stillgelegt</translation>
    </message>
    <message>
        <source>%1, run %2</source>
        <translation>%1, Lauf %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n version(s)</source>
        <translation>
            <numerusform>%1, %n Version</numerusform>
            <numerusform>%1, %n Versionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Aliase</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gemacht von</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Serves in</source>
        <translation>Antwortet in</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>rondo::ModelView</name>
    <message>
        <source>Model versions</source>
        <translation>Modellversionen</translation>
    </message>
    <message>
        <source>Enter goes to the experiment that made a version, Space folds a model.</source>
        <translation>Eingabe geht zum Experiment, das eine Version gemacht hat, Leertaste klappt ein Modell zu.</translation>
    </message>
</context>
<context>
    <name>rondo::Models</name>
    <message>
        <source>There is no model &quot;%1&quot;. Run a flow whose validation passes, or see: rondoctl models</source>
        <translation>Es gibt kein Modell &quot;%1&quot;. Einen Ablauf starten, dessen Validierung besteht, oder siehe: rondoctl models</translation>
    </message>
    <message>
        <source>The model &quot;%1&quot; has no version %2. See: rondoctl models</source>
        <translation>Das Modell &quot;%1&quot; hat keine Version %2. Siehe: rondoctl models</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot name a model. Use letters, digits, spaces, &apos;-&apos; and &apos;_&apos;.</source>
        <translation>&quot;%1&quot; kann kein Modell benennen. Buchstaben, Ziffern, Leerzeichen, &apos;-&apos; und &apos;_&apos; nehmen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would be taken for a version&apos;s number. Choose a word as alias.</source>
        <translation>&quot;%1&quot; würde für die Nummer einer Version gehalten. Ein Wort als Alias wählen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be an alias. Begin with a letter, then use letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;, at most 40.</source>
        <translation>&quot;%1&quot; kann kein Alias sein. Mit einem Buchstaben beginnen, dann Buchstaben, Ziffern, &apos;-&apos;, &apos;_&apos; und &apos;.&apos; nehmen, höchstens 40.</translation>
    </message>
    <message>
        <source>%1 v%2 is retired. Restore it before it gets an alias.</source>
        <translation>%1 v%2 ist stillgelegt. Vor dem Vergeben eines Alias wiederherstellen.</translation>
    </message>
    <message>
        <source>No version of &quot;%1&quot; has the alias &quot;%2&quot;.</source>
        <translation>Keine Version von &quot;%1&quot; hat den Alias &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no model version. Write NAME, NAME@3 or NAME@champion.</source>
        <translation>&quot;%1&quot; nennt keine Modellversion. NAME, NAME@3 oder NAME@champion angeben.</translation>
    </message>
    <message>
        <source>Every version of &quot;%1&quot; is retired. Restore one: rondoctl models restore %1@%2</source>
        <translation>Jede Version von &quot;%1&quot; ist stillgelegt. Eine wiederherstellen: rondoctl models restore %1@%2</translation>
    </message>
    <message>
        <source>No version of &quot;%1&quot; has the alias &quot;%2&quot;. See: rondoctl models</source>
        <translation>Keine Version von &quot;%1&quot; hat den Alias &quot;%2&quot;. Siehe: rondoctl models</translation>
    </message>
    <message>
        <source>Notes may have at most %1 characters; these have %2. Shorten them.</source>
        <translation>Notizen dürfen höchstens %1 Zeichen haben; diese haben %2. Kürzen.</translation>
    </message>
    <message>
        <source>%1 v%2 serves in the deployment %3. Move that to another version or stop it, then retire this one.</source>
        <translation>%1 v%2 antwortet in der Bereitstellung %3. Diese auf eine andere Version umstellen oder stoppen, dann die Version stilllegen.</translation>
    </message>
</context>
<context>
    <name>rondo::ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation>Noch keine Modelle</translation>
    </message>
    <message>
        <source>Run a flow: the best model that passes its validation becomes a version here. So does an experiment that you deploy.</source>
        <translation>Einen Flow ausführen: das beste Modell, das seine Validierung besteht, wird hier eine Version. Ebenso ein Experiment, das bereitgestellt wird.</translation>
    </message>
    <message>
        <source>Reading the models</source>
        <translation>Modelle werden gelesen</translation>
    </message>
    <message>
        <source>Search name, alias, dataset, experiment or notes</source>
        <translation>Name, Alias, Datensatz, Experiment oder Notizen suchen</translation>
    </message>
    <message>
        <source>The notes could not be kept.</source>
        <translation>Die Notizen ließen sich nicht behalten.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n retired</source>
        <translation>
            <numerusform>%n stillgelegte zeigen</numerusform>
            <numerusform>%n stillgelegte zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show retired</source>
        <translation>Stillgelegte zeigen</translation>
    </message>
    <message>
        <source>No version matches</source>
        <translation>Keine Version passt</translation>
    </message>
    <message>
        <source>Shorten the search, or show the retired ones.</source>
        <translation>Die Suche kürzen oder die stillgelegten zeigen.</translation>
    </message>
    <message>
        <source>Every version is retired</source>
        <translation>Jede Version ist stillgelegt</translation>
    </message>
    <message>
        <source>Show the retired ones to restore one.</source>
        <translation>Die stillgelegten zeigen, um eine zurückzuholen.</translation>
    </message>
    <message>
        <source>Open the flow</source>
        <translation>Ablauf öffnen</translation>
    </message>
    <message>
        <source>Read the models again</source>
        <translation>Modelle noch einmal lesen</translation>
    </message>
    <message>
        <source>Deploy the model version...</source>
        <translation>Modellversion bereitstellen...</translation>
    </message>
    <message>
        <source>Export the model version to a folder...</source>
        <translation>Modellversion in einen Ordner exportieren...</translation>
    </message>
    <message>
        <source>Export the model version as ZIP file...</source>
        <translation>Modellversion als ZIP-Datei exportieren...</translation>
    </message>
    <message>
        <source>Retire the model version</source>
        <translation>Modellversion stilllegen</translation>
    </message>
    <message>
        <source>Restore the model version</source>
        <translation>Modellversion zurückholen</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>It could not be undone.</source>
        <translation>Es ließ sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Before, it was v%1.</source>
        <translation>Zuvor war es v%1.</translation>
    </message>
    <message>
        <source>%1 is now the %2</source>
        <translation>%1 ist jetzt %2</translation>
    </message>
    <message>
        <source>%1 is no longer the %2</source>
        <translation>%1 ist nicht mehr %2</translation>
    </message>
    <message>
        <source>New alias</source>
        <translation>Neuer Alias</translation>
    </message>
    <message>
        <source>A name for this version, which can move to another one later:</source>
        <translation>Ein Name für diese Version, der später weiterziehen kann:</translation>
    </message>
    <message>
        <source>The alias was not set.</source>
        <translation>Der Alias wurde nicht gesetzt.</translation>
    </message>
    <message>
        <source>It stays here with its files.</source>
        <translation>Sie bleibt mit ihren Dateien hier.</translation>
    </message>
    <message>
        <source>It stays here with its files. Its aliases are free: %1.</source>
        <translation>Sie bleibt mit ihren Dateien hier. Ihre Aliase sind frei: %1.</translation>
    </message>
    <message>
        <source>%1 is retired</source>
        <translation>%1 ist stillgelegt</translation>
    </message>
    <message>
        <source>%1 is in use again</source>
        <translation>%1 ist wieder im Gebrauch</translation>
    </message>
    <message>
        <source>Export as ZIP file</source>
        <translation>Als ZIP-Datei exportieren</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP-Dateien (*.zip)</translation>
    </message>
    <message>
        <source>Export into the folder</source>
        <translation>In den Ordner exportieren</translation>
    </message>
    <message>
        <source>%1 is exported</source>
        <translation>%1 ist exportiert</translation>
    </message>
    <message>
        <source>%1 could not be exported.</source>
        <translation>%1 ließ sich nicht exportieren.</translation>
    </message>
    <message>
        <source>Model version</source>
        <translation>Modellversion</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>stillgelegt</translation>
    </message>
</context>
<context>
    <name>rondo::Navigation</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>rondo::NewFlowDialog</name>
    <message>
        <source>New flow</source>
        <translation>Neuer Ablauf</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Name of the flow</source>
        <translation>Name des Ablaufs</translation>
    </message>
    <message>
        <source>Make the flow</source>
        <translation>Ablauf anlegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>rondo::NodeCode</name>
    <message>
        <source>Open in editor</source>
        <translation>Im Editor öffnen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Network of the best model</source>
        <translation>Netz des besten Modells</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>In, out</source>
        <translation>Ein, aus</translation>
    </message>
    <message>
        <source>Text of the script, to read</source>
        <translation>Text des Skripts, zum Lesen</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Correct the setting script.</source>
        <translation>%1 lässt sich nicht lesen: %2. Die Einstellung script berichtigen.</translation>
    </message>
    <message>
        <source>In a terminal</source>
        <translation>In einem Terminal</translation>
    </message>
    <message>
        <source>Command that runs this node in a terminal</source>
        <translation>Befehl, der diesen Knoten in einem Terminal startet</translation>
    </message>
</context>
<context>
    <name>rondo::NodeGuide</name>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 oder weniger</translation>
    </message>
    <message>
        <source>takes several links</source>
        <translation>nimmt mehrere Verbindungen</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>Einheit: %1</translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>meist %1</translation>
    </message>
    <message>
        <source>several values make several experiments</source>
        <translation>mehrere Werte machen mehrere Experimente</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Nimmt</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Liefert</translation>
    </message>
    <message>
        <source>Further settings of your own reach the script as they are; several values make several experiments.</source>
        <translation>Weitere eigene Einstellungen erreichen das Skript, wie sie sind; mehrere Werte machen mehrere Experimente.</translation>
    </message>
    <message>
        <source>Guide: %1</source>
        <translation>Anleitung: %1</translation>
    </message>
</context>
<context>
    <name>rondo::NodeItem</name>
    <message>
        <source>turned off</source>
        <translation>abgeschaltet</translation>
    </message>
    <message numerus="yes">
        <source>%n experiment(s)</source>
        <translation>
            <numerusform>%n Experiment</numerusform>
            <numerusform>%n Experimente</numerusform>
        </translation>
    </message>
    <message>
        <source>best %1 %2</source>
        <translation>Bestwert %1 %2</translation>
    </message>
</context>
<context>
    <name>rondo::NodePicture</name>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>No check yet</source>
        <translation>Noch keine Prüfung</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>%1 generated digits</source>
        <translation>%1 gezeichnete Ziffern</translation>
    </message>
    <message>
        <source>%1, %2 images</source>
        <translation>%1, %2 Bilder</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>Noch nicht gelaufen</translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>Unknown node type</source>
        <translation>Unbekannter Knotentyp</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Turned off, data passes</source>
        <translation>Abgeschaltet, Daten laufen durch</translation>
    </message>
</context>
<context>
    <name>rondo::NodeSearch</name>
    <message>
        <source>Add a node</source>
        <translation>Einen Knoten hinzufügen</translation>
    </message>
    <message>
        <source>Nodes that fit</source>
        <translation>Passende Knoten</translation>
    </message>
    <message>
        <source>takes a %1</source>
        <translation>nimmt: %1</translation>
    </message>
    <message>
        <source>gives a %1</source>
        <translation>liefert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden: they take no %1</source>
        <translation>
            <numerusform>%n ausgeblendet: kein Eingang für %1</numerusform>
            <numerusform>%n ausgeblendet: kein Eingang für %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden: they give no %1</source>
        <translation>
            <numerusform>%n ausgeblendet: kein Ausgang mit %1</numerusform>
            <numerusform>%n ausgeblendet: kein Ausgang mit %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No node is called that.</source>
        <translation>Kein Knoten heißt so.</translation>
    </message>
</context>
<context>
    <name>rondo::NodeTypes</name>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Share of units silenced at random in each step, against learning by heart (Srivastava et al., 2014). 0 turns it off.</source>
        <translation>Anteil der Einheiten, die in jedem Schritt zufällig stumm bleiben, gegen Auswendiglernen (Srivastava et al., 2014). 0 schaltet es ab.</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>adam adapts each weight&apos;s step (Kingma and Ba, 2015); adamw decays weights apart from it (Loshchilov and Hutter, 2019); sgd is plain descent with momentum.</source>
        <translation>adam passt den Schritt jedes Gewichts an (Kingma und Ba, 2015); adamw lässt Gewichte unabhängig davon schrumpfen (Loshchilov und Hutter, 2019); sgd ist einfacher Abstieg mit Schwung.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Schwung</translation>
    </message>
    <message>
        <source>For sgd: how much of the last step goes into the next one (Polyak, 1964).</source>
        <translation>Für sgd: wie viel vom letzten Schritt in den nächsten eingeht (Polyak, 1964).</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Gewichtsschwund</translation>
    </message>
    <message>
        <source>Pulls all weights towards 0 in each step, against learning by heart (Krogh and Hertz, 1992).</source>
        <translation>Zieht alle Gewichte in jedem Schritt gegen 0, gegen Auswendiglernen (Krogh und Hertz, 1992).</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>How the learning rate falls: constant; cosine down to 0 (Loshchilov and Hutter, 2017); step: a tenth after each third of the epochs.</source>
        <translation>Wie die Lernrate fällt: constant gar nicht; cosine bis auf 0 (Loshchilov und Hutter, 2017); step: auf ein Zehntel nach jedem Drittel der Epochen.</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Anreicherung</translation>
    </message>
    <message>
        <source>Shows each image a little changed in each epoch. shift: up to 2 pixels; affine: also turned and scaled (Simard et al., 2003).</source>
        <translation>Zeigt jedes Bild in jeder Epoche ein wenig verändert. shift: bis zu 2 Pixel; affine: auch gedreht und skaliert (Simard et al., 2003).</translation>
    </message>
    <message>
        <source>After no gain for</source>
        <translation>Ohne Gewinn nach</translation>
    </message>
    <message>
        <source>Stops when the validation accuracy has not gained for so many epochs (Prechelt, 1998). 0 never stops early.</source>
        <translation>Hört auf, wenn die Genauigkeit auf den Validierungsbildern so viele Epochen lang nicht gewonnen hat (Prechelt, 1998). 0 hört nie früher auf.</translation>
    </message>
    <message>
        <source>Smallest gain</source>
        <translation>Kleinster Gewinn</translation>
    </message>
    <message>
        <source>What counts as a gain of the validation accuracy, for stopping early.</source>
        <translation>Was für das frühe Aufhören als Gewinn an Genauigkeit zählt.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Rechengenauigkeit</translation>
    </message>
    <message>
        <source>full: 32-bit numbers. mixed: 16-bit where it is safe (Micikevicius et al., 2018), faster on a GPU. auto: mixed on a GPU that is made for it, else full.</source>
        <translation>full: Zahlen mit 32 Bit. mixed: 16 Bit, wo es unbedenklich ist (Micikevicius et al., 2018), schneller auf einer GPU. auto: mixed auf einer GPU, die dafür gebaut ist, sonst full.</translation>
    </message>
    <message>
        <source>Algorithm · image classifier</source>
        <translation>Algorithmus · Bilderkenner</translation>
    </message>
    <message>
        <source>images N × channels × height × width + labels</source>
        <translation>Bilder N × Kanäle × Höhe × Breite + Klassen</translation>
    </message>
    <message>
        <source>model with one score a class</source>
        <translation>Modell mit einem Wert je Klasse</translation>
    </message>
    <message>
        <source>Dense units</source>
        <translation>Dichte Einheiten</translation>
    </message>
    <message>
        <source>Units of the dense layer before the scores.</source>
        <translation>Einheiten der dichten Schicht vor den Werten der Klassen.</translation>
    </message>
    <message>
        <source>ConvNet</source>
        <translation>ConvNet</translation>
    </message>
    <message>
        <source>Two convolutions with pooling, dropout and a dense head, as in the MNIST example of Keras (Chollet, 2015) after LeCun et al. (1998). A strong, small baseline for 28 × 28 images; trains in minutes.</source>
        <translation>Zwei Faltungen mit Pooling, Dropout und einem dichten Kopf, wie im MNIST-Beispiel von Keras (Chollet, 2015) nach LeCun et al. (1998). Ein starker, kleiner Anfang für Bilder mit 28 × 28 Punkten; lernt in Minuten.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filters of the first convolution; the second has twice as many.</source>
        <translation>Filter der ersten Faltung; die zweite hat doppelt so viele.</translation>
    </message>
    <message>
        <source>VGG</source>
        <translation>VGG</translation>
    </message>
    <message>
        <source>Blocks of 3 × 3 convolutions, each block half the size and twice the channels of the one before (Simonyan and Zisserman, 2015), with batch normalisation (Ioffe and Szegedy, 2015). Fits images from 28 × 28 up.</source>
        <translation>Blöcke aus 3 × 3-Faltungen, jeder halb so groß und mit doppelt so vielen Kanälen wie der davor (Simonyan und Zisserman, 2015), mit Batch-Normalisierung (Ioffe und Szegedy, 2015). Für Bilder ab 28 × 28.</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Layers with weights, convolutions and dense together; 11 to 19 are those of the paper, 5 and 7 suit small images.</source>
        <translation>Schichten mit Gewichten, Faltungen und dichte zusammen; 11 bis 19 sind die der Veröffentlichung, 5 und 7 passen zu kleinen Bildern.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Channels of the first block; the paper has 64. Work grows with the square.</source>
        <translation>Kanäle des ersten Blocks; die Veröffentlichung hat 64. Der Aufwand wächst quadratisch.</translation>
    </message>
    <message>
        <source>MLP</source>
        <translation>MLP</translation>
    </message>
    <message>
        <source>Dense layers with ReLU on the pixels as one row (Rumelhart et al., 1986). The plain baseline: what it reaches, a network that sees shapes should beat.</source>
        <translation>Dichte Schichten mit ReLU auf den Bildpunkten als einer Zeile (Rumelhart et al., 1986). Der schlichte Maßstab: Was es erreicht, sollte ein Netz übertreffen, das Formen sieht.</translation>
    </message>
    <message>
        <source>Hidden units</source>
        <translation>Verborgene Einheiten</translation>
    </message>
    <message>
        <source>Units of each hidden layer.</source>
        <translation>Einheiten jeder verborgenen Schicht.</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>Verborgene Schichten</translation>
    </message>
    <message>
        <source>How many hidden layers stand in a row.</source>
        <translation>Wie viele verborgene Schichten hintereinander stehen.</translation>
    </message>
    <message>
        <source>ResNet transfer</source>
        <translation>ResNet-Transfer</translation>
    </message>
    <message>
        <source>A network trained on ImageNet, tuned to your images.</source>
        <translation>Ein auf ImageNet trainiertes Netz, auf die eigenen Bilder abgestimmt.</translation>
    </message>
    <message>
        <source>XGBoost</source>
        <translation>XGBoost</translation>
    </message>
    <message>
        <source>Boosted trees for tables.</source>
        <translation>Verstärkte Bäume für Tabellen.</translation>
    </message>
    <message>
        <source>PyTorch script</source>
        <translation>PyTorch-Skript</translation>
    </message>
    <message>
        <source>Custom · your own training</source>
        <translation>Eigenes · das eigene Training</translation>
    </message>
    <message>
        <source>Any Python file that trains a network. It reads its task from the environment, prints its metrics as lines of JSON (the module rondo does both in one import) and saves a TorchScript model. Settings you add beside those below reach it too.</source>
        <translation>Jede Python-Datei, die ein Netz trainiert. Sie liest ihre Aufgabe aus der Umgebung, gibt ihre Messwerte als Zeilen JSON aus (das Modul rondo tut beides mit einem Import) und speichert ein TorchScript-Modell. Auch selbst hinzugefügte Einstellungen erreichen sie.</translation>
    </message>
    <message>
        <source>TorchScript model with one score a class</source>
        <translation>TorchScript-Modell mit einem Wert je Klasse</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>The Python file, from the project&apos;s folder. When its text changes, its experiments run again.</source>
        <translation>Die Python-Datei, vom Ordner des Projekts aus. Ändert sich ihr Text, so laufen ihre Experimente neu.</translation>
    </message>
    <message>
        <source>Channels or units, as the script takes it; the sample&apos;s script has so many filters.</source>
        <translation>Kanäle oder Einheiten, wie das Skript sie versteht; das Skript des Beispiels hat so viele Filter.</translation>
    </message>
    <message>
        <source>Python script</source>
        <translation>Python-Skript</translation>
    </message>
    <message>
        <source>Any Python that turns one thing of the flow into another.</source>
        <translation>Jedes Python, das aus einem Ding des Ablaufs ein anderes macht.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Data · images with labels</source>
        <translation>Daten · Bilder mit Klassen</translation>
    </message>
    <message>
        <source>Labelled images as one fixed version: every experiment of a run reads the same bytes. Takes digits drawn by this program, MNIST (LeCun et al., 1998), or your own files. The test images are locked: no training sees them.</source>
        <translation>Bilder mit Klassen als eine feste Version: Jedes Experiment eines Laufs liest dieselben Bytes. Nimmt Ziffern, die dieses Programm zeichnet, MNIST (LeCun et al., 1998) oder eigene Dateien. Die Testbilder sind verschlossen: Kein Training sieht sie.</translation>
    </message>
    <message>
        <source>new samples, an event that starts the flow</source>
        <translation>neue Beispiele, ein Ereignis, das den Ablauf startet</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>generated: digits drawn by this program. mnist: the MNIST database, downloaded once. The name of an imported dataset, with @3 for its third version. Or a folder: IDX files, or one folder of images a class.</source>
        <translation>generated: von diesem Programm gezeichnete Ziffern. mnist: die MNIST-Datenbank, einmal heruntergeladen. Der Name eines importierten Datensatzes, mit @3 für seine dritte Version. Oder ein Ordner: IDX-Dateien, oder ein Ordner mit Bildern je Klasse.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>At most so many training images, evenly over the classes; 0 uses all. A small number makes a quick first run.</source>
        <translation>Höchstens so viele Trainingsbilder, gleichmäßig über die Klassen; 0 nimmt alle. Eine kleine Zahl macht einen schnellen ersten Lauf.</translation>
    </message>
    <message>
        <source>Generated for training</source>
        <translation>Gezeichnet fürs Training</translation>
    </message>
    <message>
        <source>How many digits are drawn for training and validation together.</source>
        <translation>Wie viele Ziffern für Training und Validierung zusammen gezeichnet werden.</translation>
    </message>
    <message>
        <source>Generated for the test</source>
        <translation>Gezeichnet für den Test</translation>
    </message>
    <message>
        <source>How many digits are drawn for the locked test set.</source>
        <translation>Wie viele Ziffern für den verschlossenen Test gezeichnet werden.</translation>
    </message>
    <message>
        <source>Style of the writers</source>
        <translation>Stil der Schreiber</translation>
    </message>
    <message>
        <source>0 writes much as the people of MNIST did, 1 is slanted, thin and looped. Other styles show what happens when new writers arrive.</source>
        <translation>0 schreibt etwa wie die Leute von MNIST, 1 ist schräg, dünn und verschnörkelt. Andere Stile zeigen, was geschieht, wenn neue Schreiber kommen.</translation>
    </message>
    <message>
        <source>Start of the generator&apos;s random numbers. Equal seeds draw equal digits on every computer.</source>
        <translation>Anfang der Zufallszahlen des Zeichners. Gleiche Anfänge zeichnen auf jedem Computer gleiche Ziffern.</translation>
    </message>
    <message>
        <source>Image folder</source>
        <translation>Bilderordner</translation>
    </message>
    <message>
        <source>Watches a folder of images. Today: a Dataset with the folder as its source.</source>
        <translation>Beobachtet einen Ordner mit Bildern. Heute: ein Datensatz mit dem Ordner als Quelle.</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>Rows of a table with a target column.</source>
        <translation>Zeilen einer Tabelle mit einer Zielspalte.</translation>
    </message>
    <message>
        <source>Labelling queue</source>
        <translation>Beschriftungsstapel</translation>
    </message>
    <message>
        <source>Collects samples that people label, and hands them to a dataset.</source>
        <translation>Sammelt Beispiele, die Menschen beschriften, und gibt sie an einen Datensatz.</translation>
    </message>
    <message>
        <source>Accuracy at least</source>
        <translation>Genauigkeit mindestens</translation>
    </message>
    <message>
        <source>Share of the validation images that the model must name right, 0 to 1.</source>
        <translation>Anteil der Validierungsbilder, die das Modell richtig benennen muss, 0 bis 1.</translation>
    </message>
    <message>
        <source>Size at most</source>
        <translation>Größe höchstens</translation>
    </message>
    <message>
        <source>Of the model&apos;s weights as stored. 1 MB is 1 000 000 bytes.</source>
        <translation>Der gespeicherten Gewichte des Modells. 1 MB sind 1 000 000 Bytes.</translation>
    </message>
    <message>
        <source>Compute at most</source>
        <translation>Aufwand höchstens</translation>
    </message>
    <message>
        <source>Millions of multiplications and additions that one image takes, counted by layer.</source>
        <translation>Millionen Multiplikationen und Additionen für ein Bild, Schicht für Schicht gezählt.</translation>
    </message>
    <message>
        <source>Latency at most</source>
        <translation>Antwortzeit höchstens</translation>
    </message>
    <message>
        <source>The 95th percentile of the time one image takes, alone in its batch, on this computer.</source>
        <translation>Das 95. Perzentil der Zeit für ein Bild, allein in seinem Stapel, auf diesem Computer.</translation>
    </message>
    <message>
        <source>Script of your own</source>
        <translation>Eigenes Skript</translation>
    </message>
    <message>
        <source>A Python file that looks at each model and says whether it passes. Empty: none.</source>
        <translation>Eine Python-Datei, die jedes Modell ansieht und sagt, ob es besteht. Leer: keine.</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Validation · the gate before deployment</source>
        <translation>Validierung · die Schranke vor der Bereitstellung</translation>
    </message>
    <message>
        <source>Lets the best model through that passes every check, and reports for each of the others which check failed and by how much. A gate without a check lets nothing through.</source>
        <translation>Lässt das beste Modell durch, das jede Prüfung besteht, und berichtet für die anderen, welche Prüfung um wie viel misslang. Eine Schranke ohne Prüfung lässt nichts durch.</translation>
    </message>
    <message>
        <source>models of any number of nodes</source>
        <translation>Modelle beliebig vieler Knoten</translation>
    </message>
    <message>
        <source>the best model that passes, and a report</source>
        <translation>das beste Modell, das besteht, und ein Bericht</translation>
    </message>
    <message>
        <source>Choose by</source>
        <translation>Auswählen nach</translation>
    </message>
    <message>
        <source>val_accuracy: the highest on the validation images. val_loss: the lowest.</source>
        <translation>val_accuracy: der höchsten auf den Validierungsbildern. val_loss: dem niedrigsten.</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Bereitstellen</translation>
    </message>
    <message>
        <source>Deployment · this computer</source>
        <translation>Bereitstellung · dieser Computer</translation>
    </message>
    <message>
        <source>Puts the model behind a URL that answers the Open Inference Protocol v2. The server is a process of its own: it survives the window, and moves to a new version without losing a request.</source>
        <translation>Stellt das Modell hinter eine URL, die das Open Inference Protocol v2 beantwortet. Der Server ist ein eigener Prozess: Er überlebt das Fenster und wechselt zu einer neuen Version, ohne eine Anfrage zu verlieren.</translation>
    </message>
    <message>
        <source>one model</source>
        <translation>ein Modell</translation>
    </message>
    <message>
        <source>predictions with their confidence</source>
        <translation>Vorhersagen mit ihrer Sicherheit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Of the deployment, and of the model in its URL: /v2/models/NAME/infer.</source>
        <translation>Der Bereitstellung und des Modells in seiner URL: /v2/models/NAME/infer.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Where it listens; 0 keeps the port it has, or takes a free one.</source>
        <translation>Wo er lauscht; 0 behält den bisherigen oder nimmt einen freien.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>127.0.0.1 answers this computer only. Any other address needs a token file.</source>
        <translation>127.0.0.1 antwortet nur diesem Computer. Jede andere Adresse braucht eine Token-Datei.</translation>
    </message>
    <message>
        <source>Token file</source>
        <translation>Token-Datei</translation>
    </message>
    <message>
        <source>A file with a secret that every request must carry as &quot;Authorization: Bearer ...&quot;.</source>
        <translation>Eine Datei mit einem Geheimnis, das jede Anfrage als &quot;Authorization: Bearer ...&quot; tragen muss.</translation>
    </message>
    <message>
        <source>Validation script</source>
        <translation>Validierungsskript</translation>
    </message>
    <message>
        <source>A gate that is all script. Today: the script of a Validation.</source>
        <translation>Eine Schranke, die ganz aus Skript besteht. Heute: das Skript einer Validierung.</translation>
    </message>
    <message>
        <source>Canary</source>
        <translation>Canary</translation>
    </message>
    <message>
        <source>Moves the traffic to a new version in stages, and back when it does worse.</source>
        <translation>Leitet den Verkehr in Stufen auf eine neue Version, und zurück, wenn sie schlechter ist.</translation>
    </message>
    <message>
        <source>Starts the flow at set times.</source>
        <translation>Startet den Ablauf zu festen Zeiten.</translation>
    </message>
    <message>
        <source>Low confidence</source>
        <translation>Geringe Sicherheit</translation>
    </message>
    <message>
        <source>Acts when predictions become unsure.</source>
        <translation>Handelt, wenn Vorhersagen unsicher werden.</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>Acts when the inputs no longer look like the training data.</source>
        <translation>Handelt, wenn die Eingaben nicht mehr wie die Trainingsdaten aussehen.</translation>
    </message>
    <message>
        <source>New data</source>
        <translation>Neue Daten</translation>
    </message>
    <message>
        <source>Acts when a dataset has grown.</source>
        <translation>Handelt, wenn ein Datensatz gewachsen ist.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>How far each step moves the weights. Too high diverges, too low crawls; try it in factors of three. The default is that of Adam (Kingma and Ba, 2015).</source>
        <translation>Wie weit jeder Schritt die Gewichte bewegt. Zu hoch läuft davon, zu niedrig kriecht; am besten in Faktoren von drei versuchen. Die Vorgabe ist die von Adam (Kingma und Ba, 2015).</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Stapelgröße</translation>
    </message>
    <message>
        <source>Images a step learns from. Larger batches run faster and need more memory and often a higher learning rate (Goyal et al., 2017).</source>
        <translation>Bilder, aus denen ein Schritt lernt. Größere Stapel laufen schneller, brauchen mehr Speicher und oft eine höhere Lernrate (Goyal et al., 2017).</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Passes over the training images. Training time grows in proportion.</source>
        <translation>Durchgänge durch die Trainingsbilder. Die Trainingszeit wächst im gleichen Maß.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Zufallsanfang</translation>
    </message>
    <message>
        <source>Start of the random numbers: first weights, order of the images, dropout. Equal seeds give equal results; several show how much is luck.</source>
        <translation>Anfang der Zufallszahlen: erste Gewichte, Reihenfolge der Bilder, Dropout. Gleiche Anfänge geben gleiche Ergebnisse; mehrere zeigen, wie viel Glück ist.</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>The interpreter that runs the script, for example .venv/bin/python. Empty: the first on this computer that can import torch.</source>
        <translation>Der Interpreter, der das Skript ausführt, zum Beispiel .venv/bin/python. Leer: der erste auf diesem Computer, der torch importieren kann.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Stop early</source>
        <translation>Früh beenden</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Generator</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>grid tries every combination once. random draws (Bergstra and Bengio, 2012); sobol fills the space evenly (Sobol, 1967); tpe learns from what was tried (Bergstra et al., 2011). These three take a range as it is, for example 0.0001..0.1 log.</source>
        <translation>grid probiert jede Kombination einmal. random zieht Werte (Bergstra und Bengio, 2012); sobol füllt den Raum gleichmäßig (Sobol, 1967); tpe lernt aus dem, was schon probiert wurde (Bergstra et al., 2011). Diese drei nehmen einen Bereich, wie er ist, zum Beispiel 0.0001..0.1 log.</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>How many experiments a search makes.</source>
        <translation>Wie viele Experimente eine Suche macht.</translation>
    </message>
    <message>
        <source>experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>Search seed</source>
        <translation>Zufall der Suche</translation>
    </message>
    <message>
        <source>Start of the random numbers of the search. Equal seeds try the same, however many experiments run at once.</source>
        <translation>Anfang der Zufallszahlen der Suche. Gleiche Anfänge probieren dasselbe, egal wie viele Experimente gleichzeitig laufen.</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>What the search makes better, on the validation images. With several it looks for the best compromises (the Pareto front); the first decides what is stopped early.</source>
        <translation>Was die Suche verbessert, auf den Validierungsbildern. Bei mehreren sucht sie die besten Kompromisse (die Pareto-Front); das erste entscheidet, was früh gestoppt wird.</translation>
    </message>
    <message>
        <source>Learn from earlier runs</source>
        <translation>Aus früheren Läufen lernen</translation>
    </message>
    <message>
        <source>Begins with what was best in the runs this project has, so that fewer experiments reach as much.</source>
        <translation>Beginnt mit dem, was in den Läufen dieses Projekts am besten war, sodass weniger Experimente ebenso viel erreichen.</translation>
    </message>
    <message>
        <source>Compare with others</source>
        <translation>Mit anderen vergleichen</translation>
    </message>
    <message>
        <source>Stops what falls behind. median: worse than half of the others (Golovin et al., 2017). halving: after a few epochs only the best part goes on, again and again (Jamieson and Talwalkar, 2016). hyperband: halving that also gives some more time (Li et al., 2017). What was stopped keeps its checkpoint and can be continued.</source>
        <translation>Stoppt, was zurückfällt. median: schlechter als die Hälfte der anderen (Golovin et al., 2017). halving: nach wenigen Epochen geht nur der beste Teil weiter, immer wieder (Jamieson und Talwalkar, 2016). hyperband: halving, das manchen auch mehr Zeit gibt (Li et al., 2017). Was gestoppt wurde, behält seinen Checkpoint und lässt sich fortsetzen.</translation>
    </message>
    <message>
        <source>First after</source>
        <translation>Erstmals nach</translation>
    </message>
    <message>
        <source>Nothing is compared before so many epochs.</source>
        <translation>Vor so vielen Epochen wird nichts verglichen.</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>One goes on of</source>
        <translation>Weiter: eines von</translation>
    </message>
    <message>
        <source>halving and hyperband: one in so many goes on, for so many times the epochs.</source>
        <translation>halving und hyperband: Eines von so vielen geht weiter, für so viele Male die Epochen.</translation>
    </message>
    <message>
        <source>If memory runs out</source>
        <translation>Bei vollem Speicher</translation>
    </message>
    <message>
        <source>halve the batch tries again with half of batch_size, up to three times, and says so; fail lets the experiment fail. The run goes on in both cases.</source>
        <translation>halve the batch versucht es mit der Hälfte von batch_size noch einmal, bis zu dreimal, und sagt es; fail lässt das Experiment fehlschlagen. Der Lauf geht in beiden Fällen weiter.</translation>
    </message>
</context>
<context>
    <name>rondo::NoteEditor</name>
    <message>
        <source>Text of the note</source>
        <translation>Text der Notiz</translation>
    </message>
    <message>
        <source>**bold**, *italic*, [link](https://example.org)</source>
        <translation>**fett**, *kursiv*, [Link](https://example.org)</translation>
    </message>
</context>
<context>
    <name>rondo::NoteItem</name>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
</context>
<context>
    <name>rondo::NotesField</name>
    <message>
        <source>What is worth knowing about this version</source>
        <translation>Was über diese Version wissenswert ist</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>rondo::ObjectStore</name>
    <message>
        <source>%1 cannot be written: %2. Free some space on the disk.</source>
        <translation>%1 lässt sich nicht schreiben: %2. Platz auf dem Datenträger schaffen.</translation>
    </message>
    <message>
        <source>%1 cannot be put in place. Check the permissions of the project folder.</source>
        <translation>%1 lässt sich nicht an seinen Platz bringen. Die Rechte des Projektordners prüfen.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end: %2.</source>
        <translation>%1 ließ sich nicht bis zum Ende lesen: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no digest.</source>
        <translation>&quot;%1&quot; ist keine Prüfsumme.</translation>
    </message>
    <message>
        <source>%1 is damaged: its content no longer matches its digest. Restore it from a backup, or make it again.</source>
        <translation>%1 ist beschädigt: Der Inhalt passt nicht mehr zur Prüfsumme. Aus einer Sicherung wiederherstellen oder neu erzeugen.</translation>
    </message>
</context>
<context>
    <name>rondo::Overview</name>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Resource use</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>About this experiment</source>
        <translation>Über dieses Experiment</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Verwechslungen</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>Was entscheidet</translation>
    </message>
    <message numerus="yes">
        <source>for %1, in %n experiment(s)</source>
        <translation>
            <numerusform>für %1, in %n Experiment</numerusform>
            <numerusform>für %1, in %n Experimenten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::Pages</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Versions of each dataset as a graph, with what changed between them.</source>
        <translation>Versionen jedes Datensatzes als Graph, mit den Änderungen dazwischen.</translation>
    </message>
    <message>
        <source>Splits, class balance, checks, mean images and samples by class.</source>
        <translation>Aufteilungen, Klassenverteilung, Prüfungen, mittlere Bilder und Beispiele nach Klassen.</translation>
    </message>
    <message>
        <source>Import of folders and tables by dragging them in.</source>
        <translation>Import von Ordnern und Tabellen durch Hineinziehen.</translation>
    </message>
    <message>
        <source>Today: choose the data in a Dataset node, or type  rondoctl data import PATH --project DIR --name NAME</source>
        <translation>Heute: die Daten in einem Datensatzknoten wählen, oder  rondoctl data import PATH --project DIR --name NAME  eingeben</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>Rules on confidence, drift and latency, with alerts by e-mail.</source>
        <translation>Regeln zu Sicherheit, Drift und Antwortzeit, mit Warnungen per E-Mail.</translation>
    </message>
    <message>
        <source>Triggers that start a training, and a ledger that says why.</source>
        <translation>Auslöser, die ein Training starten, und ein Buch, das sagt, warum.</translation>
    </message>
    <message>
        <source>A queue of predictions to label.</source>
        <translation>Ein Stapel von Vorhersagen zum Beschriften.</translation>
    </message>
    <message>
        <source>Today: a deployment answers Prometheus at /metrics, and its predictions are on the Deployments page.</source>
        <translation>Heute: Eine Bereitstellung antwortet Prometheus unter /metrics, und ihre Vorhersagen stehen auf der Seite Bereitstellungen.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Bereitstellungen</translation>
    </message>
</context>
<context>
    <name>rondo::ParallelCard</name>
    <message>
        <source>algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Parameters to result</source>
        <translation>Parameter zum Ergebnis</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Achsen</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Diesen Filter entfernen</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Den Filter %1 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n filter(s)</source>
        <translation>
            <numerusform>%n Filter</numerusform>
            <numerusform>%n Filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n experiment(s)</source>
        <translation>
            <numerusform>%n Experiment</numerusform>
            <numerusform>%n Experimente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n experiment(s)</source>
        <translation>
            <numerusform>%1 von %n Experiment</numerusform>
            <numerusform>%1 von %n Experimenten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, coloured by %2</source>
        <translation>%1, gefärbt nach %2</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>By experiment</source>
        <translation>Nach Experiment</translation>
    </message>
    <message>
        <source>What decides %1 of %2: %3</source>
        <translation>Was bei %2 über %1 entscheidet: %3</translation>
    </message>
</context>
<context>
    <name>rondo::ParallelChart</name>
    <message>
        <source>Parameters to result</source>
        <translation>Parameter zum Ergebnis</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) over the axes %1</source>
        <translation>
            <numerusform>%n Linie über die Achsen %1</numerusform>
            <numerusform>%n Linien über die Achsen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them within %2</source>
        <translation>%1 davon innerhalb von %2</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>Logarithmische Skala</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>Umdrehen</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Remove the limits</source>
        <translation>Grenzen entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n line(s)</source>
        <translation>
            <numerusform>%1, %n Linie</numerusform>
            <numerusform>%1, %n Linien</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs between these experiments yet</source>
        <translation>Zwischen diesen Experimenten unterscheidet sich noch nichts</translation>
    </message>
</context>
<context>
    <name>rondo::ParameterField</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
</context>
<context>
    <name>rondo::ParameterForm</name>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Commas try several values</source>
        <translation>Kommas probieren mehrere Werte</translation>
    </message>
    <message>
        <source>Settings of the script</source>
        <translation>Einstellungen des Skripts</translation>
    </message>
    <message>
        <source>Add one, for example depth = 2, 3</source>
        <translation>Eine hinzufügen, zum Beispiel depth = 2, 3</translation>
    </message>
    <message>
        <source>Add a setting</source>
        <translation>Einstellung hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%n experiment(s)</source>
        <translation>
            <numerusform>%n Experiment</numerusform>
            <numerusform>%n Experimente</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop early</source>
        <translation>Früh beenden</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>%1 von %2 ändern</translation>
    </message>
</context>
<context>
    <name>rondo::ParameterRow</name>
    <message>
        <source>Unit: %1</source>
        <translation>Einheit: %1</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation>Eines von: %1</translation>
    </message>
</context>
<context>
    <name>rondo::PickerModel</name>
    <message>
        <source>%1, %2, compared</source>
        <translation>%1, %2, verglichen</translation>
    </message>
</context>
<context>
    <name>rondo::Plan</name>
    <message>
        <source>%1 has no images yet: its source was not read. Import it first.</source>
        <translation>%1 hat noch keine Bilder: Die Quelle wurde nicht gelesen. Zuerst importieren.</translation>
    </message>
    <message>
        <source>%1 has no dataset. Connect one to its &quot;images&quot; port.</source>
        <translation>%1 hat keinen Datensatz. Einen mit dem Anschluss &quot;images&quot; verbinden.</translation>
    </message>
    <message>
        <source>Step %1 of the plan is damaged: it lacks a kind, a name or a node.</source>
        <translation>Schritt %1 des Plans ist beschädigt: Ihm fehlt Art, Name oder Knoten.</translation>
    </message>
    <message>
        <source>Step %1 of the plan is damaged: it waits for a step that does not come before it.</source>
        <translation>Schritt %1 des Plans ist beschädigt: Er wartet auf einen Schritt, der nicht vor ihm kommt.</translation>
    </message>
    <message>
        <source>This is no plan of a run.</source>
        <translation>Das ist kein Plan eines Laufs.</translation>
    </message>
    <message>
        <source>The plan was written by another version of Rondo. Run the flow again.</source>
        <translation>Der Plan wurde von einer anderen Version von Rondo geschrieben. Den Ablauf neu starten.</translation>
    </message>
</context>
<context>
    <name>rondo::PlannedPage</name>
    <message>
        <source>%1 comes with a later version</source>
        <translation>%1 kommt mit einer späteren Version</translation>
    </message>
</context>
<context>
    <name>rondo::PlannedRow</name>
    <message>
        <source>%1 takes one value here. Duplicate the row for each further one.</source>
        <translation>%1 nimmt hier einen Wert. Für jeden weiteren die Zeile duplizieren.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no node that trains here. Copy a row from this list to see how lines are written.</source>
        <translation>&quot;%1&quot; ist kein Knoten, der hier trainiert. Wie Zeilen geschrieben werden, zeigt eine kopierte Zeile dieser Liste.</translation>
    </message>
</context>
<context>
    <name>rondo::PortItem</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>output %1</source>
        <translation>Ausgang %1</translation>
    </message>
    <message>
        <source>input %1</source>
        <translation>Eingang %1</translation>
    </message>
    <message>
        <source>%1, not connected</source>
        <translation>%1, nicht verbunden</translation>
    </message>
    <message>
        <source>%1, connected to %2</source>
        <translation>%1, verbunden mit %2</translation>
    </message>
</context>
<context>
    <name>rondo::PortShape</name>
    <message>
        <source>dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>predictions</source>
        <translation>Vorhersagen</translation>
    </message>
</context>
<context>
    <name>rondo::PredictionModel</name>
    <message>
        <source>Picture, %1</source>
        <translation>Bild, %1</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Anfrage %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Second guess</source>
        <translation>Zweite Wahl</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
</context>
<context>
    <name>rondo::PredictionView</name>
    <message>
        <source>Recent predictions</source>
        <translation>Letzte Vorhersagen</translation>
    </message>
</context>
<context>
    <name>rondo::Preparation</name>
    <message>
        <source>%1: %2, %3 %</source>
        <translation>%1: %2, %3 %</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rondo::PriceField</name>
    <message>
        <source>Price of an hour</source>
        <translation>Preis einer Stunde</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Kein Preis</translation>
    </message>
    <message>
        <source>Currency of the price</source>
        <translation>Währung des Preises</translation>
    </message>
</context>
<context>
    <name>rondo::ProblemList</name>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message>
        <source>What keeps the flow from running shows here while you draw.</source>
        <translation>Was den Ablauf am Laufen hindert, steht hier schon beim Zeichnen.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Go to the node: %1</source>
        <translation>Zum Knoten gehen: %1</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rondo::Program</name>
    <message>
        <source>Draw, train, compare, deploy and watch machine-learning pipelines.</source>
        <translation>Pipelines für maschinelles Lernen zeichnen, trainieren, vergleichen, bereitstellen und beobachten.</translation>
    </message>
    <message>
        <source>Save a picture of every page, in both themes, in FOLDER and quit.</source>
        <translation>Ein Bild jeder Seite, in beiden Farbschemas, in FOLDER speichern und beenden.</translation>
    </message>
    <message>
        <source>Print a line to standard error when the window has been painted.</source>
        <translation>Eine Zeile auf die Standardfehlerausgabe schreiben, wenn das Fenster gezeichnet ist.</translation>
    </message>
    <message>
        <source>Folder of the project to open.</source>
        <translation>Ordner des Projekts, das geöffnet werden soll.</translation>
    </message>
</context>
<context>
    <name>rondo::Programs</name>
    <message>
        <source>The Python interpreter &quot;%1&quot; is not there or cannot be started. Correct the setting &quot;python&quot;, or leave it empty.</source>
        <translation>Der Python-Interpreter &quot;%1&quot; ist nicht da oder lässt sich nicht starten. Die Einstellung &quot;python&quot; berichtigen oder leer lassen.</translation>
    </message>
    <message>
        <source>The Python interpreter %1 does not start or has no torch. Install PyTorch for it (&quot;%1 -m pip install torch&quot;), or choose another one.</source>
        <translation>Der Python-Interpreter %1 startet nicht oder hat kein torch. PyTorch dafür installieren (&quot;%1 -m pip install torch&quot;) oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>No Python with PyTorch was found (looked at: %1). Install it, on Debian with &quot;apt-get install python3-torch python3-numpy&quot;, or set &quot;python&quot; of the node to an interpreter that has it.</source>
        <translation>Kein Python mit PyTorch gefunden (gesucht in: %1). Installieren, unter Debian mit &quot;apt-get install python3-torch python3-numpy&quot;, oder &quot;python&quot; des Knotens auf einen Interpreter setzen, der es hat.</translation>
    </message>
    <message>
        <source>The program %1 is missing: it should be %2. Build it, or install Rondo again.</source>
        <translation>Das Programm %1 fehlt: Es sollte %2 sein. Bauen oder Rondo neu installieren.</translation>
    </message>
</context>
<context>
    <name>rondo::Project</name>
    <message>
        <source>%1 holds a project already. Open it, or choose another folder.</source>
        <translation>%1 enthält schon ein Projekt. Es öffnen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot name a project. Use letters, digits, spaces, &apos;-&apos; and &apos;_&apos;.</source>
        <translation>&quot;%1&quot; kann kein Projekt benennen. Buchstaben, Ziffern, Leerzeichen, &apos;-&apos; und &apos;_&apos; nehmen.</translation>
    </message>
    <message>
        <source>There is no project in %1. Make one with: rondoctl new &quot;%1&quot; --sample digits</source>
        <translation>In %1 ist kein Projekt. Eines anlegen mit: rondoctl new &quot;%1&quot; --sample digits</translation>
    </message>
    <message>
        <source>The project in %1 was made by a newer Rondo (format %2; this one reads up to %3). Update Rondo.</source>
        <translation>Das Projekt in %1 stammt von einem neueren Rondo (Format %2; dieses liest bis %3). Rondo aktualisieren.</translation>
    </message>
</context>
<context>
    <name>rondo::ProjectFlows</name>
    <message>
        <source>%1 cannot be moved: %2. Check the free space and the permissions.</source>
        <translation>%1 lässt sich nicht verschieben: %2. Freien Platz und Rechte prüfen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot name a flow. Use letters, digits, spaces, dots, dashes and underscores, at most 100 of them.</source>
        <translation>&quot;%1&quot; kann keinen Ablauf benennen. Buchstaben, Ziffern, Leerzeichen, Punkte, Binde- und Unterstriche nehmen, höchstens 100.</translation>
    </message>
    <message>
        <source>There is a flow &quot;%1&quot; already. Choose another name.</source>
        <translation>Einen Ablauf &quot;%1&quot; gibt es schon. Einen anderen Namen wählen.</translation>
    </message>
</context>
<context>
    <name>rondo::PythonCard</name>
    <message>
        <source>The first that has PyTorch</source>
        <translation>Der erste mit PyTorch</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Wählen...</translation>
    </message>
    <message>
        <source>Choose the Python interpreter</source>
        <translation>Python-Interpreter wählen</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Interpreter for scripts</source>
        <translation>Interpreter für Skripte</translation>
    </message>
    <message>
        <source>For nodes that name none themselves, in every run started from this window.</source>
        <translation>Für Knoten, die selbst keinen nennen, in jedem Lauf aus diesem Fenster.</translation>
    </message>
</context>
<context>
    <name>rondo::PythonCheck</name>
    <message>
        <source>%1 is not there, or is no program. Choose the file &quot;python3&quot; of an environment.</source>
        <translation>%1 ist nicht da oder kein Programm. Die Datei &quot;python3&quot; einer Umgebung wählen.</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>%1 wird geprüft</translation>
    </message>
    <message>
        <source>%1 does not answer as Python does. Choose another program.</source>
        <translation>%1 antwortet nicht wie Python. Ein anderes Programm wählen.</translation>
    </message>
    <message>
        <source>%1 is Python %2 and has no PyTorch. Install it: %1 -m pip install torch numpy</source>
        <translation>%1 ist Python %2 und hat kein PyTorch. Installieren mit: %1 -m pip install torch numpy</translation>
    </message>
    <message>
        <source>%1 has PyTorch %2 and no NumPy. Install it: %1 -m pip install numpy</source>
        <translation>%1 hat PyTorch %2, aber kein NumPy. Installieren mit: %1 -m pip install numpy</translation>
    </message>
    <message>
        <source>%1: Python %2, PyTorch %3</source>
        <translation>%1: Python %2, PyTorch %3</translation>
    </message>
</context>
<context>
    <name>rondo::RangeDialog</name>
    <message>
        <source>Range of the axes</source>
        <translation>Bereich der Achsen</translation>
    </message>
    <message>
        <source>%1 from</source>
        <translation>%1 von</translation>
    </message>
    <message>
        <source>%1 to</source>
        <translation>%1 bis</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>fitted</source>
        <translation>passend</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>The end must lie behind the start.</source>
        <translation>Das Ende muss hinter dem Anfang liegen.</translation>
    </message>
</context>
<context>
    <name>rondo::ReadyBar</name>
    <message>
        <source>rondo-worker did not answer</source>
        <translation>rondo-worker hat nicht geantwortet</translation>
    </message>
    <message>
        <source>trains on the processor</source>
        <translation>trainiert auf dem Prozessor</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>looking for GPUs</source>
        <translation>sucht GPUs</translation>
    </message>
    <message>
        <source>Python %1</source>
        <translation>Python %1</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>PyTorch %1</source>
        <translation>PyTorch %1</translation>
    </message>
    <message>
        <source>looking for PyTorch</source>
        <translation>sucht PyTorch</translation>
    </message>
    <message>
        <source>no PyTorch; only needed for scripts</source>
        <translation>kein PyTorch; nur für Skripte nötig</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>planned, for sharing</source>
        <translation>geplant, zum Teilen</translation>
    </message>
</context>
<context>
    <name>rondo::RebindDialog</name>
    <message>
        <source>Use these keys</source>
        <translation>Diese Tasten nehmen</translation>
    </message>
    <message>
        <source>Keys for &quot;%1&quot;</source>
        <translation>Tasten für &quot;%1&quot;</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It has no keys now.</source>
        <translation>Jetzt ohne Tasten.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>No other command has these keys.</source>
        <translation>Kein anderer Befehl hat diese Tasten.</translation>
    </message>
    <message>
        <source>%1 runs &quot;%2&quot; now. That loses these keys.</source>
        <translation>%1 gehört jetzt zu &quot;%2&quot;. Dort fallen diese Tasten dann weg.</translation>
    </message>
</context>
<context>
    <name>rondo::RecentRow</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>moved or deleted</source>
        <translation>verschoben oder gelöscht</translation>
    </message>
    <message>
        <source>Locate</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Locate %1</source>
        <translation>%1 suchen</translation>
    </message>
</context>
<context>
    <name>rondo::Registering</name>
    <message>
        <source>%1 has left no model. Choose an experiment that is done.</source>
        <translation>%1 hat kein Modell hinterlassen. Ein fertiges Experiment wählen.</translation>
    </message>
</context>
<context>
    <name>rondo::ResourceUse</name>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>GPU-Speicher</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>No GPU was used: this computer trains on its processor.</source>
        <translation>Keine GPU genutzt: Dieser Computer trainiert auf dem Prozessor.</translation>
    </message>
    <message>
        <source>%1 cores</source>
        <translation>%1 Kerne</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Of the whole computer</source>
        <translation>Des ganzen Rechners</translation>
    </message>
    <message>
        <source>read %1, written %2</source>
        <translation>gelesen %1, geschrieben %2</translation>
    </message>
    <message>
        <source>in %1, out %2</source>
        <translation>herein %1, hinaus %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes a second</comment>
        <translation>%1/s</translation>
    </message>
</context>
<context>
    <name>rondo::ResultsView</name>
    <message>
        <source>No results yet. Run the flow to see this node&apos;s experiments here.</source>
        <translation>Noch keine Ergebnisse. Den Ablauf starten, um die Experimente dieses Knotens hier zu sehen.</translation>
    </message>
    <message>
        <source>Experiments of this node</source>
        <translation>Experimente dieses Knotens</translation>
    </message>
    <message>
        <source>Last lines of the log</source>
        <translation>Letzte Zeilen des Protokolls</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Best accuracy on validation: %1</source>
        <translation>Beste Genauigkeit in der Validierung: %1</translation>
    </message>
</context>
<context>
    <name>rondo::RunActions</name>
    <message>
        <source>Run this node</source>
        <translation>Knoten starten</translation>
    </message>
    <message>
        <source>Run to here</source>
        <translation>Bis hier starten</translation>
    </message>
    <message>
        <source>Run from here</source>
        <translation>Ab hier starten</translation>
    </message>
    <message>
        <source>Run this node with a sample</source>
        <translation>Diesen Knoten mit Stichprobe starten</translation>
    </message>
    <message>
        <source>Run this node again without cache</source>
        <translation>Diesen Knoten ohne Cache neu starten</translation>
    </message>
    <message>
        <source>Run with a sample</source>
        <translation>Mit Stichprobe starten</translation>
    </message>
    <message>
        <source>Train what this node lacks; what it needs comes from earlier runs (Shift+Enter)</source>
        <translation>Trainiert, was diesem Knoten fehlt; was er braucht, kommt aus früheren Läufen (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Run this node and all that leads to it</source>
        <translation>Startet diesen Knoten und alle, die zu ihm führen</translation>
    </message>
    <message>
        <source>Run this node and all that follows from it, anew</source>
        <translation>Startet diesen Knoten und alle, die auf ihn folgen, von Neuem</translation>
    </message>
    <message>
        <source>A quick check with at most %1 images and one epoch; nothing is recorded or deployed</source>
        <translation>Eine schnelle Probe mit höchstens %1 Bildern und einer Epoche; nichts wird eingetragen oder bereitgestellt</translation>
    </message>
    <message>
        <source>Train this node again, also where its results are there</source>
        <translation>Trainiert diesen Knoten neu, auch wo seine Ergebnisse da sind</translation>
    </message>
    <message>
        <source>Open results</source>
        <translation>Ergebnisse öffnen</translation>
    </message>
    <message>
        <source>Clear cache of this node</source>
        <translation>Cache dieses Knotens leeren</translation>
    </message>
    <message>
        <source>Open a project first.</source>
        <translation>Zuerst ein Projekt öffnen.</translation>
    </message>
    <message>
        <source>A run is in progress.</source>
        <translation>Ein Lauf ist im Gange.</translation>
    </message>
    <message>
        <source>Select a node first.</source>
        <translation>Zuerst einen Knoten auswählen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The run did not start.</source>
        <translation>Der Lauf ist nicht gestartet.</translation>
    </message>
    <message>
        <source>The flow is not saved, so it cannot run.</source>
        <translation>Der Ablauf ist nicht gespeichert und kann deshalb nicht laufen.</translation>
    </message>
    <message>
        <source>No result of this node is cached for its settings.</source>
        <translation>Für die Einstellungen dieses Knotens ist kein Ergebnis im Cache.</translation>
    </message>
    <message>
        <source>The cache of %1 is cleared.</source>
        <translation>Der Cache von %1 ist geleert.</translation>
    </message>
    <message numerus="yes">
        <source>%n experiment(s) will be trained again. Their results stay in the table.</source>
        <translation>
            <numerusform>%n Experiment wird neu trainiert. Seine Ergebnisse bleiben in der Tabelle.</numerusform>
            <numerusform>%n Experimente werden neu trainiert. Ihre Ergebnisse bleiben in der Tabelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose experiments to run...</source>
        <translation>Experimente für den Lauf wählen...</translation>
    </message>
    <message>
        <source>Choose experiments of this node...</source>
        <translation>Experimente dieses Knotens wählen...</translation>
    </message>
    <message>
        <source>The list of experiments with time and cost; leave some out, change them, add your own</source>
        <translation>Die Liste der Experimente mit Dauer und Kosten; auslassen, ändern, eigene hinzufügen</translation>
    </message>
    <message>
        <source>There is nothing to train here.</source>
        <translation>Hier gibt es nichts zu trainieren.</translation>
    </message>
</context>
<context>
    <name>rondo::RunAddition</name>
    <message>
        <source>Experiment %1 is not of this run.</source>
        <translation>Experiment %1 gehört nicht zu diesem Lauf.</translation>
    </message>
    <message>
        <source>Experiment %1 is %2: only one that was stopped or failed can be continued.</source>
        <translation>Experiment %1 (%2): Nur eines, das gestoppt wurde oder fehlschlug, lässt sich fortsetzen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no node of this run that trains. Write NODE.PARAMETER=VALUE, for example &quot;ConvNet.lr=0.02&quot;.</source>
        <translation>&quot;%1&quot; nennt keinen Knoten dieses Laufs, der trainiert. Richtig ist KNOTEN.PARAMETER=WERT, zum Beispiel &quot;ConvNet.lr=0.02&quot;.</translation>
    </message>
    <message>
        <source>%1 is a &quot;%2&quot;, which this version of Rondo does not know.</source>
        <translation>%1 ist vom Typ &quot;%2&quot;, den diese Version von Rondo nicht kennt.</translation>
    </message>
    <message>
        <source>%1 says how experiments are chosen; an experiment has no such setting.</source>
        <translation>%1 sagt, wie Experimente gewählt werden; ein Experiment hat keine solche Einstellung.</translation>
    </message>
    <message>
        <source>This run has no search to add trials to. Add experiments with --add.</source>
        <translation>Dieser Lauf hat keine Suche, der sich Versuche hinzufügen lassen. Experimente mit --add hinzufügen.</translation>
    </message>
    <message>
        <source>The run has this experiment already: %1.</source>
        <translation>Der Lauf hat dieses Experiment schon: %1.</translation>
    </message>
</context>
<context>
    <name>rondo::RunControls</name>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Where experiments run. Clusters come with a later version.</source>
        <translation>Wo Experimente laufen. Cluster kommen mit einer späteren Version.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>More ways to run</source>
        <translation>Weitere Arten zu starten</translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n Kern</numerusform>
            <numerusform>%n Kerne</numerusform>
        </translation>
    </message>
    <message>
        <source>Compute target: this computer, %1</source>
        <translation>Rechenziel: dieser Computer, %1</translation>
    </message>
    <message numerus="yes">
        <source>Run · %n experiment(s)</source>
        <translation>
            <numerusform>Starten · %n Experiment</numerusform>
            <numerusform>Starten · %n Experimente</numerusform>
        </translation>
    </message>
    <message>
        <source>A run is in progress.</source>
        <translation>Ein Lauf ist im Gange.</translation>
    </message>
    <message>
        <source>There is no algorithm in the flow yet.</source>
        <translation>Im Ablauf ist noch kein Algorithmus.</translation>
    </message>
    <message>
        <source>Train all experiments of the flow</source>
        <translation>Alle Experimente des Ablaufs trainieren</translation>
    </message>
    <message>
        <source>End the run now; finished experiments stay</source>
        <translation>Den Lauf jetzt beenden; fertige Experimente bleiben</translation>
    </message>
</context>
<context>
    <name>rondo::RunCost</name>
    <message>
        <source>%1 GPU-hours</source>
        <translation>%1 GPU-Stunden</translation>
    </message>
    <message>
        <source>%1 core-hours</source>
        <translation>%1 Kernstunden</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>rondo::RunLock</name>
    <message>
        <source>%1 cannot be written: %2. Check the free space and the permissions.</source>
        <translation>%1 lässt sich nicht schreiben: %2. Freien Platz und Rechte prüfen.</translation>
    </message>
    <message>
        <source>A run of this project is under way in process %1, and a project has one at a time. Wait for it, or stop it with: rondoctl stop --project &quot;%2&quot;</source>
        <translation>Ein Lauf dieses Projekts ist in Prozess %1 im Gange, und ein Projekt hat nur einen auf einmal. Warten oder stoppen mit: rondoctl stop --project &quot;%2&quot;</translation>
    </message>
</context>
<context>
    <name>rondo::RunScope</name>
    <message>
        <source>The node &quot;%1&quot; is no longer in the flow, so it cannot run.</source>
        <translation>Der Knoten &quot;%1&quot; ist nicht mehr im Ablauf und kann deshalb nicht laufen.</translation>
    </message>
    <message>
        <source>%1 is turned off. Turn it on to run it.</source>
        <translation>%1 ist abgeschaltet. Zum Starten anschalten.</translation>
    </message>
    <message>
        <source>%1 is a deployment, and what was trained on a sample is not deployed. Run it in full.</source>
        <translation>%1 ist eine Bereitstellung, und was an einer Stichprobe trainiert wurde, wird nicht bereitgestellt. Ohne Stichprobe starten.</translation>
    </message>
    <message>
        <source>It is not known which part of the flow the run is of: its record is damaged, or was written by a newer Rondo. Run the flow again.</source>
        <translation>Es ist nicht bekannt, welchen Teil des Ablaufs der Lauf umfasst: Sein Eintrag ist beschädigt oder stammt von einem neueren Rondo. Den Ablauf neu starten.</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>without cache</source>
        <translation>ohne Cache</translation>
    </message>
    <message>
        <source>on a sample</source>
        <translation>mit Stichprobe</translation>
    </message>
    <message numerus="yes">
        <source>%n listed experiment(s)</source>
        <translation>
            <numerusform>%n Experiment der Liste</numerusform>
            <numerusform>%n Experimente der Liste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::RunStatus</name>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>interrupted, can be resumed</source>
        <translation>unterbrochen, lässt sich fortsetzen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>refused by the validation</source>
        <translation>von der Validierung abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>noch etwa %n s</numerusform>
            <numerusform>noch etwa %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>noch etwa %n min</numerusform>
            <numerusform>noch etwa %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n h left</source>
        <translation>
            <numerusform>noch etwa %n h</numerusform>
            <numerusform>noch etwa %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>No project open</source>
        <translation>Kein Projekt offen</translation>
    </message>
    <message>
        <source>Starting the run</source>
        <translation>Der Lauf startet</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Noch kein Lauf</translation>
    </message>
    <message>
        <source>%1 · run %2</source>
        <translation>%1 · Lauf %2</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 von %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 GB</source>
        <translation>%1 · %2 GB</translation>
    </message>
    <message>
        <source>Python %1 · PyTorch %2</source>
        <translation>Python %1 · PyTorch %2</translation>
    </message>
    <message>
        <source>No Python with PyTorch</source>
        <translation>Kein Python mit PyTorch</translation>
    </message>
</context>
<context>
    <name>rondo::Runner</name>
    <message>
        <source>There is nothing to train in this flow. Add an algorithm and connect a dataset to it.</source>
        <translation>In diesem Ablauf gibt es nichts zu trainieren. Einen Algorithmus hinzufügen und einen Datensatz mit ihm verbinden.</translation>
    </message>
    <message>
        <source>Run %1 is done; there is nothing left to resume.</source>
        <translation>Lauf %1 ist fertig; es gibt nichts mehr fortzusetzen.</translation>
    </message>
    <message>
        <source>Stopping; what is finished is kept.</source>
        <translation>Wird gestoppt; was fertig ist, bleibt.</translation>
    </message>
    <message>
        <source>Experiments to train: %1, %2 at a time, threads for each: %3.</source>
        <translation>Zu trainierende Experimente: %1, gleichzeitig %2, Threads für jedes: %3.</translation>
    </message>
    <message>
        <source>No experiment was trained to its end. See why with: rondoctl experiments</source>
        <translation>Kein Experiment wurde zu Ende trainiert. Den Grund zeigt: rondoctl experiments</translation>
    </message>
    <message>
        <source>Recording and deploying the best.</source>
        <translation>Das beste wird eingetragen und bereitgestellt.</translation>
    </message>
    <message>
        <source>Stopped before it began.</source>
        <translation>Vor dem Beginn gestoppt.</translation>
    </message>
    <message>
        <source>Run %1 is at work. Add to it when it has ended.</source>
        <translation>Lauf %1 ist im Gange. Hinzufügen, wenn er beendet ist.</translation>
    </message>
</context>
<context>
    <name>rondo::RunningAgain</name>
    <message>
        <source>One of them was deleted meanwhile.</source>
        <translation>Eines davon wurde inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>%1 was imported: no flow of this project trains it.</source>
        <translation>%1 wurde importiert: kein Ablauf dieses Projekts trainiert es.</translation>
    </message>
    <message>
        <source>They are of different flows: %1. Select those of one flow to run them again.</source>
        <translation>Sie gehören zu verschiedenen Abläufen: %1. Zum Wiederholen die eines Ablaufs wählen.</translation>
    </message>
    <message>
        <source>%1 was neither stopped early nor did it fail.</source>
        <translation>%1 wurde weder früh gestoppt, noch schlug es fehl.</translation>
    </message>
    <message>
        <source>They are of different runs. Select those of one run to train them on.</source>
        <translation>Sie gehören zu verschiedenen Läufen. Wählen Sie die eines Laufs, um sie zu Ende zu trainieren.</translation>
    </message>
</context>
<context>
    <name>rondo::Safetensors</name>
    <message>
        <source>%1 is no complete safetensors file: %2. Take it from its source again.</source>
        <translation>%1 ist keine vollständige safetensors-Datei: %2. Neu von ihrer Quelle holen.</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; contradicts itself</source>
        <translation>der Eintrag &quot;%1&quot; widerspricht sich</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; reaches beyond the end</source>
        <translation>der Tensor &quot;%1&quot; reicht über das Ende hinaus</translation>
    </message>
    <message>
        <source>two tensors overlap</source>
        <translation>zwei Tensoren überlappen sich</translation>
    </message>
    <message>
        <source>there is a hole in it</source>
        <translation>sie hat eine Lücke</translation>
    </message>
    <message>
        <source>there are bytes behind the last tensor</source>
        <translation>nach dem letzten Tensor stehen noch Bytes</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>it is too short</source>
        <translation>sie ist zu kurz</translation>
    </message>
    <message>
        <source>its header is longer than the file</source>
        <translation>ihr Kopf ist länger als die Datei</translation>
    </message>
    <message>
        <source>The header of %1</source>
        <translation>Der Kopf von %1</translation>
    </message>
    <message>
        <source>%1 lacks the tensor &quot;%2&quot;.</source>
        <translation>In %1 fehlt der Tensor &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>In %1 the tensor &quot;%2&quot; is %3 of %4; it should be %5 of %6.</source>
        <translation>In %1 ist der Tensor &quot;%2&quot; %3 mit %4; er sollte %5 mit %6 sein.</translation>
    </message>
</context>
<context>
    <name>rondo::SampleCard</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Bereitstellen</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>Planned for a later version</source>
        <translation>Für eine spätere Version geplant</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>Read digits on cheques with ConvNet, VGG and your own script.</source>
        <translation>Ziffern auf Schecks lesen, mit ConvNet, VGG und eigenem Skript.</translation>
    </message>
    <message numerus="yes">
        <source>%n experiment(s)</source>
        <translation>
            <numerusform>%n Experiment</numerusform>
            <numerusform>%n Experimente</numerusform>
        </translation>
    </message>
    <message>
        <source>Fashion</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Sort small pictures of clothes into ten kinds with two networks.</source>
        <translation>Kleine Bilder von Kleidung mit zwei Netzen in zehn Arten sortieren.</translation>
    </message>
    <message>
        <source>Tabular with XGBoost</source>
        <translation>Tabelle mit XGBoost</translation>
    </message>
    <message>
        <source>Predict late payments from a CSV table; train again every Monday.</source>
        <translation>Zahlungsverzug aus einer CSV-Tabelle vorhersagen; jeden Montag neu trainieren.</translation>
    </message>
    <message>
        <source>Image folder, transfer learning</source>
        <translation>Bilderordner, Transferlernen</translation>
    </message>
    <message>
        <source>Point at a folder of photos; tune the last layers of ResNet and Inception.</source>
        <translation>Einen Ordner mit Fotos wählen; die letzten Schichten von ResNet und Inception abstimmen.</translation>
    </message>
    <message>
        <source>Open sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
</context>
<context>
    <name>rondo::SavedViews</name>
    <message>
        <source>There is no view &quot;%1&quot;.</source>
        <translation>Es gibt keine Ansicht „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot name a view: at most %2 characters, without spaces at its ends.</source>
        <translation>„%1“ kann keine Ansicht benennen: höchstens %2 Zeichen, ohne Leerzeichen an den Enden.</translation>
    </message>
    <message>
        <source>The view &quot;%1&quot;</source>
        <translation>Die Ansicht „%1“</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Eine Ansicht braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a view &quot;%1&quot; already. Choose another name.</source>
        <translation>Es gibt schon eine Ansicht „%1“. Einen anderen Namen wählen.</translation>
    </message>
</context>
<context>
    <name>rondo::ScatterCard</name>
    <message>
        <source>Axes</source>
        <translation>Achsen</translation>
    </message>
    <message>
        <source>All the same</source>
        <translation>Alle gleich</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Logarithmic: %1</source>
        <translation>Logarithmisch: %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 gegen %2</translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <translation>%1 %2 bis %3</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>By experiment</source>
        <translation>Nach Experiment</translation>
    </message>
    <message>
        <source>Range of the axes…</source>
        <translation>Bereich der Achsen …</translation>
    </message>
</context>
<context>
    <name>rondo::ScatterChart</name>
    <message numerus="yes">
        <source>%n experiment(s) by %1 and %2</source>
        <translation>
            <numerusform>%n Experiment nach %1 und %2</numerusform>
            <numerusform>%n Experimente nach %1 und %2</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing beats %1 in both</source>
        <translation>nichts übertrifft %1 in beidem</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Pareto front</source>
        <translation>Pareto-Front</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 (log)</source>
        <translation>%1 (log)</translation>
    </message>
    <message>
        <source>upwards: %1</source>
        <translation>nach oben: %1</translation>
    </message>
</context>
<context>
    <name>rondo::ScatterKey</name>
    <message>
        <source>Line: Pareto front</source>
        <translation>Linie: Pareto-Front</translation>
    </message>
    <message>
        <source>Pareto front</source>
        <translation>Pareto-Front</translation>
    </message>
    <message>
        <source>colours: %1</source>
        <translation>Farben: %1</translation>
    </message>
    <message>
        <source>circles: %1</source>
        <translation>Kreise: %1</translation>
    </message>
</context>
<context>
    <name>rondo::Search</name>
    <message>
        <source>too little is known to leave any out</source>
        <translation>es ist zu wenig bekannt, um welche auszulassen</translation>
    </message>
    <message>
        <source>all are worth trying: what was best changed from search to search</source>
        <translation>alle sind einen Versuch wert: was am besten war, wechselte von Suche zu Suche</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 are worth trying, after %n earlier experiment(s): </source>
        <translation>
            <numerusform>%1 von %2 sind einen Versuch wert, nach %n früheren Experiment: </numerusform>
            <numerusform>%1 von %2 sind einen Versuch wert, nach %n früheren Experimenten: </numerusform>
        </translation>
    </message>
    <message>
        <source>the others are far from what was best</source>
        <translation>die anderen liegen weit von dem, was am besten war</translation>
    </message>
    <message numerus="yes">
        <source>those near the best, and %n that nothing is known about</source>
        <translation>
            <numerusform>die nahe am besten und %n, über das nichts bekannt ist</numerusform>
            <numerusform>die nahe am besten und %n, über die nichts bekannt ist</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 decides %2 %</source>
        <comment>lr decides 78 %</comment>
        <translation>%1 entscheidet %2 %</translation>
    </message>
    <message>
        <source>%1 matters (%2 %)</source>
        <comment>dropout matters (24 %)</comment>
        <translation>%1 spielt eine Rolle (%2 %)</translation>
    </message>
    <message>
        <source>%1 matters a little (%2 %)</source>
        <comment>dropout matters a little (7 %)</comment>
        <translation>%1 spielt eine kleine Rolle (%2 %)</translation>
    </message>
    <message>
        <source>%1 hardly matters (%2 %)</source>
        <comment>batch_size hardly matters (2 %)</comment>
        <translation>%1 spielt kaum eine Rolle (%2 %)</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>parameters</comment>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hardly matter (together %2 %)</source>
        <comment>momentum, batch_size hardly matter (together 3 %)</comment>
        <translation>%1 spielen kaum eine Rolle (zusammen %2 %)</translation>
    </message>
    <message numerus="yes">
        <source>Learned from only %n experiment(s): take it as a hint, %1 would make it sure.</source>
        <translation>
            <numerusform>Aus nur %n Experiment gelernt: nur als Hinweis nehmen, mit %1 wäre es sicher.</numerusform>
            <numerusform>Aus nur %n Experimenten gelernt: nur als Hinweis nehmen, mit %1 wäre es sicher.</numerusform>
        </translation>
    </message>
    <message>
        <source>But the parameters explain little: most of the differences look like chance.</source>
        <translation>Aber die Parameter erklären wenig: Die meisten Unterschiede sehen nach Zufall aus.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between what the parameters do</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>%1st</source>
        <comment>place in an order: 1st, 21st</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1nd</source>
        <comment>place in an order: 2nd, 22nd</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1rd</source>
        <comment>place in an order: 3rd, 23rd</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1th</source>
        <comment>place in an order: 4th, 11th</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 of %2 after epoch %3</source>
        <translation>%1 von %2 nach Epoche %3</translation>
    </message>
    <message>
        <source>worse than the median: %1</source>
        <translation>schlechter als der Median: %1</translation>
    </message>
    <message numerus="yes">
        <source>no number in %n epoch(s)</source>
        <translation>
            <numerusform>keine Zahl in %n Epoche</numerusform>
            <numerusform>keine Zahl in %n Epochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nothing better in %n epoch(s), since epoch %1</source>
        <translation>
            <numerusform>nichts Besseres in %n Epoche, seit Epoche %1</numerusform>
            <numerusform>nichts Besseres in %n Epochen, seit Epoche %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>begins with the best %n of %1 earlier experiments</source>
        <translation>
            <numerusform>beginnt mit dem besten (%n) von %1 früheren Experimenten</numerusform>
            <numerusform>beginnt mit den besten %n von %1 früheren Experimenten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>rondo::SearchPlan</name>
    <message>
        <source>%1 searches, and has nothing to vary. Give a setting a range or several values, for example lr = 0.0001..0.1 log.</source>
        <translation>%1 sucht und hat nichts zu variieren. Einer Einstellung einen Bereich oder mehrere Werte geben, zum Beispiel lr = 0.0001..0.1 log.</translation>
    </message>
    <message>
        <source>%1 trains for %2 epochs and is judged first after %3, so nothing is stopped early. Give it more epochs.</source>
        <translation>%1 trainiert %2 Epochen und wird erst nach %3 beurteilt, also wird nichts früh gestoppt. Mehr Epochen angeben.</translation>
    </message>
</context>
<context>
    <name>rondo::SearchSection</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Tries every combination once.</source>
        <translation>Probiert jede Kombination einmal.</translation>
    </message>
    <message>
        <source>Connect the model to a Validation to choose the best by a metric.</source>
        <translation>Das Modell mit einer Validierung verbinden, um das beste nach einer Metrik zu wählen.</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>Minimieren</translation>
    </message>
    <message>
        <source>Maximise</source>
        <translation>Maximieren</translation>
    </message>
    <message>
        <source>Set at %1, for all that it compares.</source>
        <translation>Gesetzt bei %1, für alles, was dort verglichen wird.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Method of the search</source>
        <translation>Methode der Suche</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>Sobol</source>
        <translation>Sobol</translation>
    </message>
    <message>
        <source>TPE</source>
        <translation>TPE</translation>
    </message>
    <message>
        <source>Draws points of the ranges at random.</source>
        <translation>Zieht zufällige Punkte aus den Bereichen.</translation>
    </message>
    <message>
        <source>Fills the ranges evenly.</source>
        <translation>Füllt die Bereiche gleichmäßig.</translation>
    </message>
    <message>
        <source>Tries near what did well, and learns while the run goes on.</source>
        <translation>Probiert in der Nähe dessen, was gut abschnitt, und lernt, während der Lauf weitergeht.</translation>
    </message>
</context>
<context>
    <name>rondo::SelectionBar</name>
    <message>
        <source>Clear</source>
        <translation>Aufheben</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Deploy %1</source>
        <translation>%1 bereitstellen</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Bereitstellen</translation>
    </message>
    <message>
        <source>Puts the best of the selected models behind a URL.</source>
        <translation>Stellt das beste der ausgewählten Modelle hinter eine URL.</translation>
    </message>
    <message>
        <source>None of the selected experiments has left a model.</source>
        <translation>Keines der ausgewählten Experimente hat ein Modell hinterlassen.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>More for the selected experiments</source>
        <translation>Mehr für die gewählten Experimente</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Restore from the archive</source>
        <translation>Aus dem Archiv holen</translation>
    </message>
    <message>
        <source>Delete...</source>
        <translation>Löschen...</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>%1 vergleichen</translation>
    </message>
    <message>
        <source>Shows their curves, settings and figures side by side.</source>
        <translation>Zeigt ihre Kurven, Einstellungen und Werte nebeneinander.</translation>
    </message>
    <message>
        <source>Select %1 to %2 experiments to compare them.</source>
        <translation>%1 bis %2 Experimente wählen, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>Trains them anew, with the same settings, in one run.</source>
        <translation>Trainiert sie neu, mit denselben Einstellungen, in einem Lauf.</translation>
    </message>
    <message>
        <source>Train on to the end</source>
        <translation>Bis zum Ende trainieren</translation>
    </message>
    <message>
        <source>Trains what was stopped early or failed to its end, in its run.</source>
        <translation>Trainiert in seinem Lauf zu Ende, was früh gestoppt wurde oder fehlschlug.</translation>
    </message>
    <message>
        <source>Add experiments to its run...</source>
        <translation>Experimente zu seinem Lauf hinzufügen...</translation>
    </message>
</context>
<context>
    <name>rondo::Series</name>
    <message>
        <source>A metric of experiment %1 cannot be read. %2</source>
        <translation>Eine Metrik von Experiment %1 lässt sich nicht lesen. %2</translation>
    </message>
    <message>
        <source>The stored points are damaged.</source>
        <translation>Die gespeicherten Punkte sind beschädigt.</translation>
    </message>
    <message>
        <source>The stored points were written by a newer Rondo. Update Rondo.</source>
        <translation>Die gespeicherten Punkte stammen von einem neueren Rondo. Rondo aktualisieren.</translation>
    </message>
</context>
<context>
    <name>rondo::Server</name>
    <message>
        <source>&quot;%1&quot; is no address to listen on. Use one such as 127.0.0.1.</source>
        <translation>&quot;%1&quot; ist keine Adresse zum Lauschen. Eine nehmen wie 127.0.0.1.</translation>
    </message>
    <message>
        <source>Port %1 on %2 is in use by another program. Choose another port, or 0 for any free one.</source>
        <translation>Port %1 auf %2 ist von einem anderen Programm belegt. Einen anderen Port wählen, oder 0 für einen freien.</translation>
    </message>
    <message>
        <source>The server cannot listen on %1, port %2: %3.</source>
        <translation>Der Server kann nicht auf %1, Port %2, lauschen: %3.</translation>
    </message>
    <message>
        <source>Batches computed at the same time.</source>
        <translation>Stapel, die gleichzeitig berechnet werden.</translation>
    </message>
    <message>
        <source>Rows of the largest batch; 1 turns batching off.</source>
        <translation>Zeilen des größten Stapels; 1 schaltet Stapel ab.</translation>
    </message>
    <message>
        <source>Microseconds that the first of a batch waits for more.</source>
        <translation>Mikrosekunden, die der Erste eines Stapels auf weitere wartet.</translation>
    </message>
    <message>
        <source>Requests that may wait; 0 decides itself.</source>
        <translation>Anfragen, die warten dürfen; 0 entscheidet selbst.</translation>
    </message>
    <message>
        <source>Listening on port %1.</source>
        <translation>Lauscht auf Port %1.</translation>
    </message>
    <message>
        <source>Serves a deployed model: Open Inference Protocol v2 and Prometheus metrics.</source>
        <translation>Antwortet mit einem bereitgestellten Modell: Open Inference Protocol v2 und Messwerte für Prometheus.</translation>
    </message>
    <message>
        <source>The deployment&apos;s folder, with deployment.json.</source>
        <translation>Der Ordner der Bereitstellung, mit deployment.json.</translation>
    </message>
    <message>
        <source>Threads of one batch; 0 decides itself.</source>
        <translation>Threads für einen Stapel; 0 entscheidet selbst.</translation>
    </message>
    <message>
        <source>Name the deployment&apos;s folder: rondo-server --folder FOLDER</source>
        <translation>Den Ordner der Bereitstellung angeben: rondo-server --folder FOLDER</translation>
    </message>
    <message>
        <source>--%1 needs a whole number from %2 to %3.</source>
        <translation>--%1 braucht eine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>Listening on %1 lets other computers in, and that needs a token file. Name one, or listen on 127.0.0.1.</source>
        <translation>Auf %1 zu lauschen lässt andere Computer herein; das braucht eine Token-Datei. Eine angeben oder auf 127.0.0.1 lauschen.</translation>
    </message>
    <message>
        <source>The token in %1 is shorter than %2 characters. Make one with: openssl rand -hex 32</source>
        <translation>Das Token in %1 ist kürzer als %2 Zeichen. Eines erzeugen mit: openssl rand -hex 32</translation>
    </message>
    <message>
        <source>The name, host or port changed. Start the server again for that.</source>
        <translation>Name, host oder Port haben sich geändert. Dafür den Server neu starten.</translation>
    </message>
    <message>
        <source>Shows this text.</source>
        <translation>Zeigt diesen Text.</translation>
    </message>
</context>
<context>
    <name>rondo::Session</name>
    <message>
        <source>Run in the window</source>
        <translation>Im Fenster gestartet</translation>
    </message>
</context>
<context>
    <name>rondo::Setting</name>
    <message>
        <source>A range goes from a smaller to a larger number, for example 0.001..0.1 log 5.</source>
        <translation>Ein Bereich geht von einer kleineren zu einer größeren Zahl, zum Beispiel 0.001..0.1 log 5.</translation>
    </message>
    <message>
        <source>A logarithmic range starts above 0, for example 0.001..0.1 log 5.</source>
        <translation>Ein logarithmischer Bereich beginnt über 0, zum Beispiel 0.001..0.1 log 5.</translation>
    </message>
    <message>
        <source>A range says how many values to take, from 2 to %1, for example 0.001..0.1 log 5.</source>
        <translation>Ein Bereich sagt, wie viele Werte er nimmt, von 2 bis %1, zum Beispiel 0.001..0.1 log 5.</translation>
    </message>
    <message>
        <source>A list of values holds numbers, texts, true or false.</source>
        <translation>Eine Liste von Werten enthält Zahlen, Texte, true oder false.</translation>
    </message>
    <message>
        <source>A list of values needs at least one.</source>
        <translation>Eine Liste von Werten braucht mindestens einen.</translation>
    </message>
    <message>
        <source>A range is written {&quot;from&quot;: 0.001, &quot;to&quot;: 0.1, &quot;scale&quot;: &quot;log&quot;, &quot;count&quot;: 5}; scale is &quot;log&quot; or &quot;linear&quot;.</source>
        <translation>Ein Bereich schreibt sich {&quot;from&quot;: 0.001, &quot;to&quot;: 0.1, &quot;scale&quot;: &quot;log&quot;, &quot;count&quot;: 5}; scale ist &quot;log&quot; oder &quot;linear&quot;.</translation>
    </message>
    <message>
        <source>%1 must be at least %2, and %3 is not. Try %4.</source>
        <translation>%1 muss mindestens %2 sein, %3 ist es nicht. Versuch: %4.</translation>
    </message>
    <message>
        <source>%1 must lie between %2 and %3, and %4 does not. Try %5.</source>
        <translation>%1 muss zwischen %2 und %3 liegen, %4 tut das nicht. Versuch: %5.</translation>
    </message>
    <message>
        <source>%1 must be one of %2, and &quot;%3&quot; is not.</source>
        <translation>%1 muss eines von %2 sein, &quot;%3&quot; ist es nicht.</translation>
    </message>
    <message>
        <source>%1 is empty. Give it a value.</source>
        <translation>%1 ist leer. Es braucht einen Wert.</translation>
    </message>
    <message>
        <source>%1 is empty. Give it a value, for example %2.</source>
        <translation>%1 ist leer. Es braucht einen Wert, zum Beispiel %2.</translation>
    </message>
    <message>
        <source>%1 needs whole numbers, for example %2.</source>
        <translation>%1 braucht ganze Zahlen, zum Beispiel %2.</translation>
    </message>
    <message>
        <source>%1 needs numbers, for example %2.</source>
        <translation>%1 braucht Zahlen, zum Beispiel %2.</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <translation>%1 muss true oder false sein.</translation>
    </message>
    <message>
        <source>%1 needs a text, for example %2.</source>
        <translation>%1 braucht einen Text, zum Beispiel %2.</translation>
    </message>
    <message>
        <source>%1 takes one value, for example %2.</source>
        <translation>%1 nimmt einen Wert, zum Beispiel %2.</translation>
    </message>
    <message>
        <source>%1 lists %2 twice. Leave one out.</source>
        <translation>%1 nennt %2 zweimal. Eines weglassen.</translation>
    </message>
    <message>
        <source>%1 has a comma with nothing beside it. Write, for example, %2.</source>
        <translation>Bei %1 steht neben einem Komma nichts. Richtig ist zum Beispiel %2.</translation>
    </message>
    <message>
        <source>%1: a range is written 0.001..0.1 log 5 or 1..9 5, the last number being how many values a grid takes; without it, 5.</source>
        <translation>%1: Ein Bereich schreibt sich 0.001..0.1 log 5 oder 1..9 5; die letzte Zahl sagt, wie viele Werte ein Raster nimmt; ohne sie 5.</translation>
    </message>
</context>
<context>
    <name>rondo::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Nothing turns or slides; words stay.</source>
        <translation>Nichts dreht sich oder gleitet; Wörter bleiben.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Words of the window</source>
        <translation>Wörter des Fensters</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Wirkt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Interpreter for scripts</source>
        <translation>Interpreter für Skripte</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>What runs may train on</source>
        <translation>Worauf Läufe trainieren dürfen</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Keys of the commands</source>
        <translation>Tasten der Befehle</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>The list of keys is saved.</source>
        <translation>Die Liste der Tasten ist gespeichert.</translation>
    </message>
    <message>
        <source>The list of keys is not saved.</source>
        <translation>Die Liste der Tasten ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>System follows the desktop. The size of the text always does.</source>
        <translation>System folgt dem Desktop. Die Textgröße tut es immer.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Experiments in a run</source>
        <translation>Experimente in einem Lauf</translation>
    </message>
    <message>
        <source>Run is blocked above it, so that a slip of the keyboard does not start thousands.</source>
        <translation>Darüber ist Starten gesperrt, damit ein Tippfehler nicht Tausende startet.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Experiments at once</source>
        <translation>Experimente gleichzeitig</translation>
    </message>
    <message>
        <source>Automatic: as many as the processors and GPUs of this computer can do. From the next run on.</source>
        <translation>Automatisch: so viele, wie Prozessoren und GPUs dieses Computers schaffen. Ab dem nächsten Lauf.</translation>
    </message>
    <message>
        <source>Price of an hour of this computer</source>
        <translation>Preis einer Stunde dieses Computers</translation>
    </message>
</context>
<context>
    <name>rondo::ShortcutCard</name>
    <message>
        <source>Change keys...</source>
        <translation>Tasten ändern...</translation>
    </message>
    <message>
        <source>Set back</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Set all back</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Befehle und Tasten suchen</translation>
    </message>
    <message>
        <source>Keys of all commands</source>
        <translation>Tasten aller Befehle</translation>
    </message>
    <message>
        <source>Save the list to print...</source>
        <translation>Liste zum Drucken speichern...</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Save the list of keys</source>
        <translation>Liste der Tasten speichern</translation>
    </message>
    <message>
        <source>rondo-keys.pdf</source>
        <translation>rondo-tasten.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;Webseite (*.html)</translation>
    </message>
</context>
<context>
    <name>rondo::ShortcutModel</name>
    <message>
        <source>no keys</source>
        <translation>keine Tasten</translation>
    </message>
    <message>
        <source>Changed; usually %1</source>
        <translation>Geändert; sonst %1</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>rondo::ShortcutSheet</name>
    <message>
        <source>Arrows</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Move the selection by 8; with Shift by 40, with Alt by 1</source>
        <translation>Verschieben die Auswahl um 8; mit Umschalt um 40, mit Alt um 1</translation>
    </message>
    <message>
        <source>Ctrl arrows</source>
        <translation>Strg+Pfeiltasten</translation>
    </message>
    <message>
        <source>To the neighbour along the links, or in the column</source>
        <translation>Zum Nachbarn entlang der Verbindungen oder in der Spalte</translation>
    </message>
    <message>
        <source>Space, drag</source>
        <translation>Leertaste, Ziehen</translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation>Verschiebt die Ansicht</translation>
    </message>
    <message>
        <source>Ctrl wheel</source>
        <translation>Strg+Mausrad</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Vergrößert oder verkleinert am Zeiger</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave: a port, a search, a field; back to the canvas</source>
        <translation>Verlässt Anschluss, Suche oder Feld; zurück zur Zeichenfläche</translation>
    </message>
    <message>
        <source>Space in tables</source>
        <translation>Leertaste in Tabellen</translation>
    </message>
    <message>
        <source>Tick the row</source>
        <translation>Wählt die Zeile aus</translation>
    </message>
    <message>
        <source>T on a chart</source>
        <translation>T auf einem Diagramm</translation>
    </message>
    <message>
        <source>Its values as a table</source>
        <translation>Seine Werte als Tabelle</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 ließ sich nicht schreiben: %2. Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Keys of Rondo</source>
        <translation>Tasten von Rondo</translation>
    </message>
    <message>
        <source>Everywhere the same</source>
        <translation>Überall gleich</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>To the settings of the selected node; into a note or a frame</source>
        <translation>Zu den Einstellungen des gewählten Knotens; in eine Notiz oder einen Rahmen</translation>
    </message>
</context>
<context>
    <name>rondo::SmoothingField</name>
    <message>
        <source>Exponential moving average</source>
        <translation>Exponentieller gleitender Mittelwert</translation>
    </message>
    <message>
        <source>Running mean</source>
        <translation>Gleitender Mittelwert</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>Gauß</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. What was measured stays behind it.</source>
        <translation>%1. Das Gemessene bleibt dahinter stehen.</translation>
    </message>
</context>
<context>
    <name>rondo::SnippetPopup</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Code that asks this endpoint</source>
        <translation>Code, der diesen Endpunkt fragt</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
</context>
<context>
    <name>rondo::StatusPill</name>
    <message>
        <source>Not run yet</source>
        <translation>Noch nicht gelaufen</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>Aus Cache</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
</context>
<context>
    <name>rondo::TableBar</name>
    <message>
        <source>Views and export</source>
        <translation>Ansichten und Export</translation>
    </message>
    <message>
        <source>Not understood: %1.</source>
        <translation>Nicht verstanden: %1.</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Nicht gruppiert</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Gruppe: %1</translation>
    </message>
    <message>
        <source>Columns  %1 of %2</source>
        <translation>Spalten  %1 von %2</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Alle zuklappen</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Alle aufklappen</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Save this view...</source>
        <translation>Ansicht sichern...</translation>
    </message>
    <message>
        <source>Rename a view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Delete a view</source>
        <translation>Ansicht löschen</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Wie am Anfang</translation>
    </message>
    <message>
        <source>Export as CSV...</source>
        <translation>Als CSV exportieren...</translation>
    </message>
    <message>
        <source>Export as JSON...</source>
        <translation>Als JSON exportieren...</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>Dann nach</translation>
    </message>
</context>
<context>
    <name>rondo::Task</name>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a whole number of at least %1</source>
        <translation>eine ganze Zahl ab %1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>This is no task: its &quot;%1&quot; must be %2.</source>
        <translation>Das ist keine Aufgabe: &quot;%1&quot; muss %2 sein.</translation>
    </message>
    <message>
        <source>&quot;train&quot; or &quot;evaluate&quot;</source>
        <translation>&quot;train&quot; oder &quot;evaluate&quot;</translation>
    </message>
    <message>
        <source>a list of numbers</source>
        <translation>eine Liste von Zahlen</translation>
    </message>
</context>
<context>
    <name>rondo::TaskProcess</name>
    <message>
        <source>%1 could not be started: %2.</source>
        <translation>%1 ließ sich nicht starten: %2.</translation>
    </message>
    <message>
        <source>It printed nothing for %1 s and was ended. Print progress more often, or raise the limit.</source>
        <translation>Es gab %1 s lang nichts aus und wurde beendet. Den Fortschritt öfter ausgeben oder die Grenze erhöhen.</translation>
    </message>
    <message>
        <source>It ended before its work was done.</source>
        <translation>Es endete, bevor die Arbeit getan war.</translation>
    </message>
    <message>
        <source>It ended with exit code %1.</source>
        <translation>Es endete mit Exit-Code %1.</translation>
    </message>
    <message>
        <source>It was killed (signal 9), by somebody or because the memory ran out. Try fewer workers, a smaller batch or fewer images.</source>
        <translation>Es wurde abgebrochen (Signal 9), von jemandem oder weil der Speicher ausging. Weniger Worker, einen kleineren Stapel oder weniger Bilder versuchen.</translation>
    </message>
    <message>
        <source>It crashed (signal 11, invalid memory access).</source>
        <translation>Es stürzte ab (Signal 11, ungültiger Speicherzugriff).</translation>
    </message>
    <message>
        <source>It gave up (signal 6, abort).</source>
        <translation>Es gab auf (Signal 6, Abbruch).</translation>
    </message>
    <message>
        <source>It was ended by signal %1.</source>
        <translation>Es wurde durch Signal %1 beendet.</translation>
    </message>
</context>
<context>
    <name>rondo::TextFinder</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Enter finds the next place, Shift Enter the previous one</source>
        <translation>Eingabe findet die nächste Stelle, Umschalt+Eingabe die vorherige</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorherige Stelle</translation>
    </message>
    <message>
        <source>Previous place (Shift F3)</source>
        <translation>Vorherige Stelle (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Nächste Stelle (F3)</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>rondo::TitleCorner</name>
    <message>
        <source>Search or run a command</source>
        <translation>Befehl suchen oder ausführen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Farbschema</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Farbschema</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>Keine Meldungen</translation>
    </message>
</context>
<context>
    <name>rondo::TrafficCharts</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Latency p95</source>
        <translation>Antwortzeit p95</translation>
    </message>
    <message>
        <source>Mean confidence</source>
        <translation>Mittlere Sicherheit</translation>
    </message>
    <message>
        <source>%1 by minutes ago</source>
        <translation>%1 der letzten Minuten</translation>
    </message>
    <message>
        <source>%1 per s</source>
        <translation>%1 pro s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 by v%2</source>
        <translation>%1 von v%2</translation>
    </message>
</context>
<context>
    <name>rondo::Trainer</name>
    <message numerus="yes">
        <source>Stopped after epoch %1: no gain for %n epoch(s).</source>
        <translation>
            <numerusform>Nach Epoche %1 gestoppt: kein Gewinn seit %n Epoche.</numerusform>
            <numerusform>Nach Epoche %1 gestoppt: kein Gewinn seit %n Epochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Training starts from the beginning. %1</source>
        <translation>Das Training beginnt von vorn. %1</translation>
    </message>
    <message>
        <source>Training goes on after epoch %1.</source>
        <translation>Das Training geht nach Epoche %1 weiter.</translation>
    </message>
    <message>
        <source>The loss became NaN in epoch %1. The learning rate may be too high.</source>
        <translation>Der Loss wurde in Epoche %1 NaN. Vielleicht ist die Lernrate zu hoch.</translation>
    </message>
</context>
<context>
    <name>rondo::TrainingData</name>
    <message>
        <source>The dataset version has no statistics of its pixels. Import the data again.</source>
        <translation>Die Datensatzversion hat keine Statistik ihrer Pixel. Die Daten neu importieren.</translation>
    </message>
    <message>
        <source>The dataset has %1 training and %2 validation images; a training needs both. Import more images.</source>
        <translation>Der Datensatz hat %1 Trainings- und %2 Validierungsbilder; ein Training braucht beide. Mehr Bilder importieren.</translation>
    </message>
</context>
<context>
    <name>rondo::TrainingSettings</name>
    <message>
        <source>a number from %1 to %2</source>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>The parameter %1 must be %2, for example %3. It is &quot;%4&quot;.</source>
        <translation>Der Parameter %1 muss %2 sein, zum Beispiel %3. Er ist &quot;%4&quot;.</translation>
    </message>
</context>
<context>
    <name>rondo::Trust</name>
    <message>
        <source>The folder of %1 holds more than %2 Python files. Move the script to a folder of its own.</source>
        <translation>Der Ordner von %1 enthält mehr als %2 Python-Dateien. Das Skript in einen eigenen Ordner verschieben.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is held by another program. Try again.</source>
        <translation>%1 wird von einem anderen Programm festgehalten. Erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>rondo::TryIt</name>
    <message>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Where the picture comes from</source>
        <translation>Woher das Bild kommt</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Take the last stroke back</source>
        <translation>Letzten Strich zurücknehmen</translation>
    </message>
    <message>
        <source>Wipe the pad</source>
        <translation>Feld leeren</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Bild öffnen</translation>
    </message>
    <message>
        <source>The picture as it is sent</source>
        <translation>Das Bild, wie es gesendet wird</translation>
    </message>
    <message>
        <source>28 × 28
as sent</source>
        <translation>28 × 28
wie gesendet</translation>
    </message>
    <message>
        <source>What did you draw?</source>
        <translation>Was war gezeichnet?</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>The server of this deployment is starting.</source>
        <translation>Der Server dieser Bereitstellung startet.</translation>
    </message>
    <message>
        <source>The server of this deployment has stopped. Start it again to ask it.</source>
        <translation>Der Server dieser Bereitstellung ist gestoppt. Neu starten, um ihn zu fragen.</translation>
    </message>
    <message>
        <source>Your answer is kept with the prediction, so that a later training can learn from it.</source>
        <translation>Die Antwort wird mit der Vorhersage gespeichert, damit ein späteres Training daraus lernen kann.</translation>
    </message>
    <message>
        <source>It is a %1</source>
        <translation>Es ist: %1</translation>
    </message>
    <message>
        <source>Kept: it is a %1.</source>
        <translation>Gespeichert: Es ist %1.</translation>
    </message>
    <message>
        <source>Open a picture of a digit</source>
        <translation>Bild einer Ziffer öffnen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Choose a PNG or JPEG picture.</source>
        <translation>%1 lässt sich nicht lesen: %2. Ein Bild in PNG oder JPEG wählen.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
</context>
<context>
    <name>rondo::Validate</name>
    <message>
        <source>%1 is part of a loop, so the flow would wait for itself. Remove one of the loop&apos;s links.</source>
        <translation>%1 ist Teil einer Schleife, sodass der Ablauf auf sich selbst warten würde. Eine Verbindung der Schleife entfernen.</translation>
    </message>
    <message>
        <source>%1 is a &quot;%2&quot;, which this version of Rondo does not know. Update Rondo, or turn the node off.</source>
        <translation>%1 ist vom Typ &quot;%2&quot;, den diese Version von Rondo nicht kennt. Rondo aktualisieren oder den Knoten abschalten.</translation>
    </message>
    <message>
        <source>%1 is a %2, which comes with a later version. Turn the node off, or delete it.</source>
        <translation>%1 ist vom Typ %2, der mit einer späteren Version kommt. Den Knoten abschalten oder löschen.</translation>
    </message>
    <message>
        <source>The models of %1 go nowhere. Connect its &quot;model&quot; port to a Validation to use the best.</source>
        <translation>Die Modelle von %1 gehen nirgendwohin. Um das beste zu nutzen, den Anschluss &quot;model&quot; mit einer Validierung verbinden.</translation>
    </message>
    <message>
        <source>%1 has no setting &quot;%2&quot;. Remove it, or correct its name.</source>
        <translation>%1 hat keine Einstellung &quot;%2&quot;. Entfernen oder den Namen berichtigen.</translation>
    </message>
    <message>
        <source>The link from &quot;%1&quot; of %2 to &quot;%3&quot; of %4 does not fit. Remove it and draw it anew.</source>
        <translation>Die Verbindung von &quot;%1&quot; von %2 zu &quot;%3&quot; von %4 passt nicht. Entfernen und neu zeichnen.</translation>
    </message>
    <message>
        <source>The &quot;%1&quot; port of %2 takes one link and has several. Remove all but one.</source>
        <translation>Der Anschluss &quot;%1&quot; von %2 nimmt eine Verbindung und hat mehrere. Alle bis auf eine entfernen.</translation>
    </message>
    <message>
        <source>The &quot;%1&quot; port of %2 gets nothing, because %3 is turned off. Turn that on, or this off too.</source>
        <translation>Der Anschluss &quot;%1&quot; von %2 bekommt nichts, weil %3 abgeschaltet ist. Jenen Knoten anschalten oder auch diesen abschalten.</translation>
    </message>
    <message>
        <source>%1 needs %2. Connect something to its &quot;%3&quot; port.</source>
        <translation>%1 braucht etwas vom Typ %2. Etwas mit dem Anschluss &quot;%3&quot; verbinden.</translation>
    </message>
    <message>
        <source>%1 has no check, so no model will pass. Set one, for example min_accuracy to 0.9.</source>
        <translation>%1 hat keine Prüfung, also besteht kein Modell. Eine setzen, zum Beispiel min_accuracy auf 0.9.</translation>
    </message>
    <message>
        <source>Two nodes are called &quot;%1&quot;. Rename one, so that the command line and the tables can tell them apart.</source>
        <translation>Zwei Knoten heißen &quot;%1&quot;. Einen umbenennen, damit Kommandozeile und Tabellen sie unterscheiden können.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; cannot name a deployment. Use letters, digits, - and _.</source>
        <translation>%1: &quot;%2&quot; kann keine Bereitstellung benennen. Buchstaben, Ziffern, - und _ nehmen.</translation>
    </message>
    <message>
        <source>%1 and %2 both deploy as &quot;%3&quot;. Give one another name.</source>
        <translation>%1 und %2 stellen beide als &quot;%3&quot; bereit. Einem einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>%1 would answer other computers at %2 without a token. Set token_file, or host to 127.0.0.1.</source>
        <translation>%1 würde anderen Computern an %2 ohne Token antworten. token_file setzen, oder host auf 127.0.0.1.</translation>
    </message>
    <message>
        <source>%1: ports below 1024 are often reserved for the system. Try 8080.</source>
        <translation>%1: Ports unter 1024 sind oft dem System vorbehalten. Versuch: 8080.</translation>
    </message>
    <message>
        <source>The flow makes %L1 experiments, and a run takes at most %L2. Try fewer values.</source>
        <translation>Der Ablauf macht %L1 Experimente, und ein Lauf nimmt höchstens %L2. Weniger Werte versuchen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of %2 takes one link, and with %3 off it gets several. Turn %3 on.</source>
        <translation>&quot;%1&quot; von %2 nimmt eine Verbindung und bekommt mehrere, weil %3 abgeschaltet ist. %3 anschalten.</translation>
    </message>
    <message>
        <source>Turn %1 on to choose the best.</source>
        <translation>%1 anschalten, um das beste zu wählen.</translation>
    </message>
    <message>
        <source>Put a Validation between them to choose the best.</source>
        <translation>Eine Validierung dazwischensetzen, um das beste zu wählen.</translation>
    </message>
    <message>
        <source>%1 deploys one model, and %2 makes %3. %4</source>
        <translation>%1 stellt ein Modell bereit, und %2 macht %3. %4</translation>
    </message>
    <message>
        <source>The flow trains nothing yet. Add an algorithm and connect a dataset.</source>
        <translation>Der Ablauf trainiert noch nichts. Einen Algorithmus hinzufügen und einen Datensatz verbinden.</translation>
    </message>
</context>
<context>
    <name>rondo::Validation</name>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>compute</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>%1 is not known (limit %2)</source>
        <translation>%1 ist nicht bekannt (Grenze %2)</translation>
    </message>
    <message>
        <source>%1 %2 is below %3, by %4</source>
        <translation>%1 %2 liegt unter %3, um %4</translation>
    </message>
    <message>
        <source>%1 %2 is above %3, by %4</source>
        <translation>%1 %2 liegt über %3, um %4</translation>
    </message>
    <message>
        <source>it was not trained to its end</source>
        <translation>es wurde nicht zu Ende trainiert</translation>
    </message>
    <message>
        <source>the training left no model</source>
        <translation>das Training hat kein Modell hinterlassen</translation>
    </message>
    <message>
        <source>it was not judged</source>
        <translation>es wurde nicht beurteilt</translation>
    </message>
    <message>
        <source>the script says: %1</source>
        <translation>das Skript sagt: %1</translation>
    </message>
    <message>
        <source>The validation has no check, so nothing passes it. Set at least one, for example min_accuracy = 0.9.</source>
        <translation>Die Validierung hat keine Prüfung, also besteht nichts. Mindestens eine setzen, zum Beispiel min_accuracy = 0.9.</translation>
    </message>
    <message>
        <source>its %1 is not known</source>
        <translation>%1 ist nicht bekannt</translation>
    </message>
    <message>
        <source>the validation has no check</source>
        <translation>die Validierung hat keine Prüfung</translation>
    </message>
</context>
<context>
    <name>rondo::ValidationScript</name>
    <message>
        <source>no reason given</source>
        <translation>kein Grund genannt</translation>
    </message>
</context>
<context>
    <name>rondo::VersionList</name>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n behalten</numerusform>
            <numerusform>%n behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Erstellt: %1</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>Deploy this version</source>
        <translation>Diese Version bereitstellen</translation>
    </message>
    <message>
        <source>Deploy version %1</source>
        <translation>Version %1 bereitstellen</translation>
    </message>
</context>
<context>
    <name>rondo::VersionReason</name>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 statt %2</translation>
    </message>
    <message>
        <source>Code: a script of your own (%1) instead of what comes with Rondo.</source>
        <translation>Code: ein eigenes Skript (%1) statt dessen, was zu Rondo gehört.</translation>
    </message>
    <message>
        <source>Code: what comes with Rondo instead of a script of your own (%1).</source>
        <translation>Code: was zu Rondo gehört, statt eines eigenen Skripts (%1).</translation>
    </message>
    <message>
        <source>Code: the script changed, %1 instead of %2.</source>
        <translation>Code: Das Skript hat sich geändert, %1 statt %2.</translation>
    </message>
    <message>
        <source>The first version.</source>
        <translation>Die erste Version.</translation>
    </message>
    <message>
        <source>Data: %1.</source>
        <translation>Daten: %1.</translation>
    </message>
    <message>
        <source>Architecture: %1.</source>
        <translation>Architektur: %1.</translation>
    </message>
    <message>
        <source>Parameters: %1.</source>
        <translation>Parameter: %1.</translation>
    </message>
    <message>
        <source>Settings: one of the two versions does not say them.</source>
        <translation>Einstellungen: Eine der beiden Versionen nennt sie nicht.</translation>
    </message>
    <message>
        <source>Nothing: data, parameters, architecture and code are those of v%1.</source>
        <translation>Nichts: Daten, Parameter, Architektur und Code sind die von v%1.</translation>
    </message>
</context>
<context>
    <name>rondo::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Draw a pipeline, train it on your machine, put the best model to work, and let it keep learning.</source>
        <translation>Eine Pipeline zeichnen, auf dem eigenen Rechner trainieren, das beste Modell einsetzen und weiterlernen lassen.</translation>
    </message>
    <message>
        <source>New flow</source>
        <translation>Neuer Ablauf</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear the list of recent projects</source>
        <translation>Die Liste der letzten Projekte leeren</translation>
    </message>
    <message>
        <source>Start from a sample</source>
        <translation>Mit einem Beispiel beginnen</translation>
    </message>
    <message>
        <source>complete flows with data, ready to run</source>
        <translation>vollständige Abläufe mit Daten, sofort startbereit</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Projects you open are listed here</source>
        <translation>Geöffnete Projekte stehen hier</translation>
    </message>
    <message>
        <source>Where is the project now?</source>
        <translation>Wo ist das Projekt jetzt?</translation>
    </message>
</context>
<context>
    <name>rondo::WhatChanged</name>
    <message>
        <source>%1 changed since run %2</source>
        <translation>%1 seit Lauf %2 geändert</translation>
    </message>
    <message>
        <source>%1 and %2 changed since run %3</source>
        <translation>%1 und %2 seit Lauf %3 geändert</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n more changed since run %3</source>
        <translation>
            <numerusform>%1, %2 und %n weitere seit Lauf %3 geändert</numerusform>
            <numerusform>%1, %2 und %n weitere seit Lauf %3 geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was added since run %2</source>
        <translation>%1 seit Lauf %2 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 was removed or turned off since run %2</source>
        <translation>%1 seit Lauf %2 entfernt oder abgeschaltet</translation>
    </message>
    <message>
        <source>it became a %1 since run %2</source>
        <translation>seit Lauf %2 vom Typ %1</translation>
    </message>
    <message>
        <source>the script&apos;s text changed since run %1</source>
        <translation>Text des Skripts seit Lauf %1 geändert</translation>
    </message>
    <message>
        <source>%1 changed since run %2: other data</source>
        <translation>%1 seit Lauf %2 geändert: andere Daten</translation>
    </message>
    <message>
        <source>%1 changed since run %2: another number of images</source>
        <translation>%1 seit Lauf %2 geändert: andere Anzahl von Bildern</translation>
    </message>
    <message>
        <source>this version of Rondo makes it differently than run %1 did</source>
        <translation>diese Version von Rondo macht es anders als Lauf %1</translation>
    </message>
</context>
<context>
    <name>rondo::Wording</name>
    <message>
        <source>Queued</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>Aus Cache</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>Epoche %1 von %2</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Zu groß</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Too slow</source>
        <translation>Zu langsam</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Unfertig</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Besteht</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>Besteht nicht</translation>
    </message>
</context>
<context>
    <name>rondo::Worker</name>
    <message>
        <source>The task</source>
        <translation>Die Aufgabe</translation>
    </message>
    <message>
        <source>Usage: rondo-worker               performs tasks from standard input, one JSON object a line
       rondo-worker --devices     what this machine can train on, as JSON
       rondo-worker --environment versions, as JSON
</source>
        <translation>Aufruf: rondo-worker               erledigt Aufgaben von der Standardeingabe, je Zeile ein JSON-Objekt
        rondo-worker --devices     worauf dieser Rechner trainieren kann, als JSON
        rondo-worker --environment Versionen, als JSON
</translation>
    </message>
    <message>
        <source>The model of a script must be the file %1 in its folder, not &quot;%2&quot;.</source>
        <translation>Das Modell eines Skripts muss die Datei %1 in seinem Ordner sein, nicht &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The folder for the results, &quot;%1&quot;, is not there.</source>
        <translation>Der Ordner für die Ergebnisse, &quot;%1&quot;, ist nicht da.</translation>
    </message>
    <message>
        <source>There was not enough memory. Try a smaller batch_size, or a smaller network.</source>
        <translation>Der Speicher reichte nicht. Eine kleinere batch_size oder ein kleineres Netz versuchen.</translation>
    </message>
    <message>
        <source>LibTorch stopped the training: %1</source>
        <translation>LibTorch hat das Training gestoppt: %1</translation>
    </message>
</context>
<context>
    <name>rondoctl</name>
    <message>
        <source>Shows this.</source>
        <translation>Zeigt diesen Text.</translation>
    </message>
    <message>
        <source>The project&apos;s folder; by default the one you are in.</source>
        <translation>Der Ordner des Projekts; ohne Angabe der aktuelle.</translation>
    </message>
    <message>
        <source>Prints one JSON document.</source>
        <translation>Gibt ein JSON-Dokument aus.</translation>
    </message>
    <message>
        <source>An argument is missing.</source>
        <translation>Ein Argument fehlt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many.</source>
        <translation>&quot;%1&quot; ist ein Argument zu viel.</translation>
    </message>
    <message>
        <source>--%1 must be a whole number of at least %2, not &quot;%3&quot;.</source>
        <translation>--%1 muss eine ganze Zahl ab %2 sein, nicht &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>%1, version %2: %3 images of %4 x %5 x %6</source>
        <translation>%1, Version %2: %3 Bilder mit %4 x %5 x %6</translation>
    </message>
    <message>
        <source>What to import is missing: a folder, or mnist.</source>
        <translation>Es fehlt, was importiert werden soll: ein Ordner oder mnist.</translation>
    </message>
    <message>
        <source>Which dataset? Write NAME or NAME@3.</source>
        <translation>Welcher Datensatz? NAME oder NAME@3 angeben.</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>Was zu tun ist.</translation>
    </message>
    <message>
        <source>What to import or to show.</source>
        <translation>Was importiert oder gezeigt werden soll.</translation>
    </message>
    <message>
        <source>Of the imported dataset; by default the folder&apos;s.</source>
        <translation>Des importierten Datensatzes; ohne Angabe der des Ordners.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot name a dataset. Use letters, digits, spaces, &apos;-&apos; and &apos;_&apos;.</source>
        <translation>&quot;%1&quot; kann keinen Datensatz benennen. Buchstaben, Ziffern, Leerzeichen, &apos;-&apos; und &apos;_&apos; nehmen.</translation>
    </message>
    <message>
        <source>Deploys a model version on this computer, or moves a running deployment to it.</source>
        <translation>Stellt eine Modellversion auf diesem Computer bereit oder stellt eine laufende Bereitstellung auf sie um.</translation>
    </message>
    <message>
        <source>Instead of @VERSION.</source>
        <translation>Statt @VERSION.</translation>
    </message>
    <message>
        <source>Of the deployment; by default the model&apos;s.</source>
        <translation>Der Bereitstellung; ohne Angabe der des Modells.</translation>
    </message>
    <message>
        <source>Where it listens; by default the port it has, or a free one.</source>
        <translation>Wo sie lauscht; ohne Angabe der bisherige Port oder ein freier.</translation>
    </message>
    <message>
        <source>The address; any but this computer&apos;s own needs --token-file.</source>
        <translation>Die Adresse; jede andere als die dieses Computers braucht --token-file.</translation>
    </message>
    <message>
        <source>A file with the secret that requests must carry.</source>
        <translation>Eine Datei mit dem Geheimnis, das Anfragen tragen müssen.</translation>
    </message>
    <message>
        <source>A port is a number from 0 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 0 bis 65535.</translation>
    </message>
    <message>
        <source>%1: version %2 of the model &quot;%3&quot; answers at %4</source>
        <translation>%1: Version %2 des Modells &quot;%3&quot; antwortet unter %4</translation>
    </message>
    <message>
        <source>Lists deployments as they are now.</source>
        <translation>Listet Bereitstellungen auf, wie sie jetzt sind.</translation>
    </message>
    <message>
        <source>Only of this run.</source>
        <translation>Nur von diesem Lauf.</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 ist fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>The answer of %1</source>
        <translation>Die Antwort von %1</translation>
    </message>
    <message>
        <source>%1 does not answer: %2. See its state with: rondoctl deployments</source>
        <translation>%1 antwortet nicht: %2. Den Zustand zeigt: rondoctl deployments</translation>
    </message>
    <message>
        <source>%1 describes the model &quot;%2&quot; in a way that is not understood.</source>
        <translation>%1 beschreibt das Modell &quot;%2&quot; auf unverständliche Weise.</translation>
    </message>
    <message>
        <source>%1 answered without scores.</source>
        <translation>%1 hat ohne Werte geantwortet.</translation>
    </message>
    <message>
        <source>makes a project, empty or from a sample</source>
        <translation>legt ein Projekt an, leer oder aus einem Beispiel</translation>
    </message>
    <message>
        <source>imports, lists and shows datasets</source>
        <translation>importiert, listet und zeigt Datensätze</translation>
    </message>
    <message>
        <source>trains the experiments of a flow, validates, deploys</source>
        <translation>trainiert die Experimente eines Ablaufs, validiert, stellt bereit</translation>
    </message>
    <message>
        <source>lists experiments with their settings and figures</source>
        <translation>listet Experimente mit Einstellungen und Messwerten auf</translation>
    </message>
    <message>
        <source>lists deployments with their state and URL</source>
        <translation>listet Bereitstellungen mit Zustand und URL auf</translation>
    </message>
    <message>
        <source>puts a model version behind a URL</source>
        <translation>stellt eine Modellversion hinter eine URL</translation>
    </message>
    <message>
        <source>asks a deployment what an image shows</source>
        <translation>fragt eine Bereitstellung, was ein Bild zeigt</translation>
    </message>
    <message>
        <source>starts a deployment that stands still</source>
        <translation>startet eine Bereitstellung, die stillsteht</translation>
    </message>
    <message>
        <source>stops the run that is under way; what is finished stays</source>
        <translation>stoppt den laufenden Lauf; was fertig ist, bleibt</translation>
    </message>
    <message>
        <source>stops a deployment</source>
        <translation>stoppt eine Bereitstellung</translation>
    </message>
    <message>
        <source>rondoctl %1: Rondo in the terminal

Usage: rondoctl COMMAND [OPTIONS]

Commands:
</source>
        <translation>rondoctl %1: Rondo im Terminal

Aufruf: rondoctl COMMAND [OPTIONS]

Befehle:
</translation>
    </message>
    <message>
        <source>
&quot;rondoctl COMMAND --help&quot; tells more. Exit codes: 0 done, 1 failed, 2 wrong use, 3 refused by a validation.</source>
        <translation>
&quot;rondoctl COMMAND --help&quot; sagt mehr. Exit-Codes: 0 fertig, 1 fehlgeschlagen, 2 falscher Aufruf, 3 von einer Validierung abgelehnt.</translation>
    </message>
    <message>
        <source>rondoctl: there is no command &quot;%1&quot;.
</source>
        <translation>rondoctl: Es gibt keinen Befehl &quot;%1&quot;.
</translation>
    </message>
    <message>
        <source>Makes the folder DIR a project.</source>
        <translation>Macht den Ordner DIR zu einem Projekt.</translation>
    </message>
    <message>
        <source>The folder; it may exist.</source>
        <translation>Der Ordner; es darf ihn schon geben.</translation>
    </message>
    <message>
        <source>Begins with a sample; there is: digits.</source>
        <translation>Beginnt mit einem Beispiel; es gibt: digits.</translation>
    </message>
    <message>
        <source>The project&apos;s name; by default the folder&apos;s.</source>
        <translation>Der Name des Projekts; ohne Angabe der des Ordners.</translation>
    </message>
    <message>
        <source>There is no sample &quot;%1&quot;. There is: digits.</source>
        <translation>Es gibt kein Beispiel &quot;%1&quot;. Es gibt: digits.</translation>
    </message>
    <message>
        <source>Made the project %1.</source>
        <translation>Projekt %1 angelegt.</translation>
    </message>
    <message>
        <source>Made the project %1 with the sample &quot;%2&quot;. Train it with:
  rondoctl run --project &quot;%1&quot;
or draw in it with:
  rondo &quot;%1&quot;</source>
        <translation>Projekt %1 mit dem Beispiel &quot;%2&quot; angelegt. Trainieren mit:
  rondoctl run --project &quot;%1&quot;
oder darin zeichnen mit:
  rondo &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 is %2, but the model takes %3 (channels x height x width). Scale the image.</source>
        <translation>%1 ist %2, aber das Modell nimmt %3 (Kanäle x Höhe x Breite). Das Bild skalieren.</translation>
    </message>
    <message>
        <source>The dataset has %1 test images; count from 0.</source>
        <translation>Der Datensatz hat %1 Testbilder; ab 0 zählen.</translation>
    </message>
    <message>
        <source>%1  (%2 % sure)</source>
        <translation>%1  (%2 % sicher)</translation>
    </message>
    <message>
        <source>  and it is %1</source>
        <translation>  und es ist %1</translation>
    </message>
    <message>
        <source>%1 does not run. Start it with: rondoctl start %1</source>
        <translation>%1 läuft nicht. Starten mit: rondoctl start %1</translation>
    </message>
    <message>
        <source>Asks a deployment what an image shows. A model of digits gets the image scaled and centred as MNIST&apos;s are.</source>
        <translation>Fragt eine Bereitstellung, was ein Bild zeigt. Für ein Ziffernmodell wird das Bild skaliert und zentriert wie die von MNIST.</translation>
    </message>
    <message>
        <source>Its name; see: rondoctl deployments</source>
        <translation>Ihr Name; siehe: rondoctl deployments</translation>
    </message>
    <message>
        <source>A PNG or JPEG file.</source>
        <translation>Eine PNG- oder JPEG-Datei.</translation>
    </message>
    <message>
        <source>Takes this test image of the model&apos;s dataset instead, from 0.</source>
        <translation>Nimmt stattdessen dieses Testbild aus dem Datensatz des Modells, ab 0.</translation>
    </message>
    <message>
        <source>A file with the deployment&apos;s secret.</source>
        <translation>Eine Datei mit dem Geheimnis der Bereitstellung.</translation>
    </message>
    <message>
        <source>Give either an IMAGE or --sample.</source>
        <translation>Entweder ein IMAGE oder --sample angeben.</translation>
    </message>
    <message>
        <source>%1 taken from experiment %2, val_accuracy %3</source>
        <translation>%1 übernommen aus Experiment %2, val_accuracy %3</translation>
    </message>
    <message>
        <source>%1 done in %2, val_accuracy %3</source>
        <translation>%1 fertig in %2, val_accuracy %3</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>%1 gestoppt</translation>
    </message>
    <message>
        <source>  best %1 (%2)</source>
        <translation>  bestes %1 (%2)</translation>
    </message>
    <message>
        <source>  %1  epoch %2/%3  %4 %  loss %5</source>
        <translation>  %1  Epoche %2/%3  %4 %  Loss %5</translation>
    </message>
    <message>
        <source>%1 has no flow. Draw one in the window: rondo &quot;%1&quot;</source>
        <translation>%1 hat keinen Ablauf. Einen im Fenster zeichnen: rondo &quot;%1&quot;</translation>
    </message>
    <message>
        <source>There is no flow &quot;%1&quot;. There is: %2.</source>
        <translation>Es gibt keinen Ablauf &quot;%1&quot;. Es gibt: %2.</translation>
    </message>
    <message>
        <source>This project wants to run code on your computer that you have not agreed to yet:</source>
        <translation>Dieses Projekt will auf Ihrem Computer Code ausführen, dem Sie noch nicht zugestimmt haben:</translation>
    </message>
    <message>
        <source> with %1</source>
        <translation> mit %1</translation>
    </message>
    <message>
        <source>Run it? Type yes or no:</source>
        <translation>Ausführen? yes oder no eingeben:</translation>
    </message>
    <message>
        <source>This project runs code of its own that nobody has agreed to on this computer, or that was changed since: %1. Read it, then run again with --trust.</source>
        <translation>Dieses Projekt führt eigenen Code aus, dem auf diesem Computer niemand zugestimmt hat oder der seither geändert wurde: %1. Lesen und dann mit --trust neu starten.</translation>
    </message>
    <message>
        <source>There is no run to resume in %1.</source>
        <translation>In %1 gibt es keinen Lauf, der sich fortsetzen lässt.</translation>
    </message>
    <message>
        <source>Which one; by default the only or first.</source>
        <translation>Welcher; ohne Angabe der einzige oder erste.</translation>
    </message>
    <message>
        <source>Changes a setting for this run, for example ConvNet.lr=0.001,0.003.</source>
        <translation>Ändert eine Einstellung für diesen Lauf, zum Beispiel ConvNet.lr=0.001,0.003.</translation>
    </message>
    <message>
        <source>Goes on with a run that was stopped or killed, from its checkpoints.</source>
        <translation>Setzt einen gestoppten oder abgebrochenen Lauf von seinen Checkpoints fort.</translation>
    </message>
    <message>
        <source>Experiments at once; by default as many as this computer can do.</source>
        <translation>Experimente gleichzeitig; ohne Angabe so viele, wie dieser Computer schafft.</translation>
    </message>
    <message>
        <source>Agrees to run the project&apos;s scripts as they are now.</source>
        <translation>Stimmt zu, die Skripte des Projekts so auszuführen, wie sie jetzt sind.</translation>
    </message>
    <message>
        <source>Why, for the record.</source>
        <translation>Der Anlass, fürs Protokoll.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many; a flow is named with --flow.</source>
        <translation>&quot;%1&quot; ist ein Argument zu viel; ein Ablauf wird mit --flow genannt.</translation>
    </message>
    <message>
        <source>%1 is refused: %2</source>
        <translation>%1 ist abgelehnt: %2</translation>
    </message>
    <message>
        <source>Run %1 is %2: %3 of %4 experiments finished, %5 of them taken from earlier runs, %6 failed.</source>
        <translation>Lauf %1 (%2): %3 von %4 Experimenten beendet, davon %5 aus früheren Läufen übernommen, %6 fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Best: experiment %1, %2, val_accuracy %3</source>
        <translation>Bestes: Experiment %1, %2, val_accuracy %3</translation>
    </message>
    <message>
        <source>Deployed: %1 answers at %2</source>
        <translation>Bereitgestellt: %1 antwortet unter %2</translation>
    </message>
    <message>
        <source>Stopping. Press Ctrl-C again to end at once.</source>
        <translation>Wird gestoppt. Noch einmal Strg-C beendet sofort.</translation>
    </message>
    <message>
        <source>Starts a deployment that stands still, for example after a restart of the computer.</source>
        <translation>Startet eine Bereitstellung, die stillsteht, zum Beispiel nach einem Neustart des Computers.</translation>
    </message>
    <message>
        <source>Stops the run that is under way. Finished experiments stay; &quot;rondoctl run --resume&quot; goes on.</source>
        <translation>Stoppt den laufenden Lauf. Fertige Experimente bleiben; &quot;rondoctl run --resume&quot; setzt fort.</translation>
    </message>
    <message>
        <source>No run is under way in %1.</source>
        <translation>In %1 ist kein Lauf im Gange.</translation>
    </message>
    <message>
        <source>Run %1 was asked to stop, but has not yet. Its process is %2.</source>
        <translation>Lauf %1 wurde zum Stoppen aufgefordert, ist es aber noch nicht. Sein Prozess ist %2.</translation>
    </message>
    <message>
        <source>Run %1 is stopped. Go on with: rondoctl run --resume</source>
        <translation>Lauf %1 ist gestoppt. Fortsetzen mit: rondoctl run --resume</translation>
    </message>
    <message>
        <source>Stops a deployment; &quot;rondoctl start&quot; brings it back.</source>
        <translation>Stoppt eine Bereitstellung; &quot;rondoctl start&quot; bringt sie zurück.</translation>
    </message>
    <message>
        <source>%1 is stopped. Bring it back with: rondoctl start %1</source>
        <translation>%1 ist gestoppt. Neu starten mit: rondoctl start %1</translation>
    </message>
    <message>
        <source>There is no node &quot;%1&quot;. The flow has: %2.</source>
        <translation>Es gibt keinen Knoten &quot;%1&quot;. Der Ablauf hat: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Trains every experiment of a flow that was not trained before, validates, deploys the best.
With --only, --to or --from a part of the flow: a NODE is the title of one, and each option may stand there several times. Deployments run only when that part has them.
Ctrl-C stops and keeps what is finished; a second Ctrl-C ends at once.</source>
        <translation>Trainiert jedes Experiment eines Ablaufs, das noch nicht trainiert wurde, validiert, stellt das beste bereit.
Mit --only, --to oder --from ein Teil des Ablaufs: Ein NODE ist der Titel eines Knotens, und jede Option darf mehrmals dastehen. Bereitstellungen laufen nur, wenn dieser Teil sie enthält.
Strg-C stoppt und behält, was fertig ist; ein zweites Strg-C beendet sofort.</translation>
    </message>
    <message>
        <source>Runs this node; what it needs comes from earlier runs, or is run as well.</source>
        <translation>Startet diesen Knoten; was er braucht, kommt aus früheren Läufen oder läuft mit.</translation>
    </message>
    <message>
        <source>Runs this node and all that leads to it.</source>
        <translation>Startet diesen Knoten und alle, die zu ihm führen.</translation>
    </message>
    <message>
        <source>Runs this node and all that follows from it anew; the rest comes from earlier runs where they have it.</source>
        <translation>Startet diesen Knoten und alle, die auf ihn folgen, von Neuem; der Rest kommt aus früheren Läufen, wo sie ihn haben.</translation>
    </message>
    <message>
        <source>A quick check: at most %1 training images and one epoch. Its results are kept apart from full ones, and nothing is recorded or deployed.</source>
        <translation>Eine schnelle Probe: höchstens %1 Trainingsbilder und eine Epoche. Ihre Ergebnisse bleiben von vollen getrennt, und nichts wird eingetragen oder bereitgestellt.</translation>
    </message>
    <message>
        <source>Trains also what was trained before; with --only, the named nodes alone.</source>
        <translation>Trainiert auch, was schon trainiert wurde; mit --only nur die genannten Knoten.</translation>
    </message>
    <message>
        <source>Interpreter for scripts whose node names none; by default the first that has PyTorch.</source>
        <translation>Interpreter für Skripte, deren Knoten keinen nennt; ohne Angabe der erste mit PyTorch.</translation>
    </message>
    <message>
        <source>Of --only, --to and --from a run takes one.</source>
        <translation>Ein Lauf nimmt nur eines von --only, --to und --from.</translation>
    </message>
    <message>
        <source>Adds experiments to a run that has ended, for example ConvNet.lr=0.02 or &quot;ConvNet.lr=0.02; dropout=0.1&quot;; the rest is as in its best one of the node.</source>
        <translation>Fügt einem beendeten Lauf Experimente hinzu, zum Beispiel ConvNet.lr=0.02 oder &quot;ConvNet.lr=0.02; dropout=0.1&quot;; der Rest ist wie im besten Experiment des Knotens.</translation>
    </message>
    <message>
        <source>Adds so many trials to each search of a run that has ended.</source>
        <translation>Fügt jeder Suche eines beendeten Laufs so viele Versuche hinzu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no experiment. Write its number; see: rondoctl experiments</source>
        <translation>&quot;%1&quot; ist kein Experiment. Die Nummer angeben; siehe: rondoctl experiments</translation>
    </message>
    <message>
        <source>There is no run in %1 to add to.</source>
        <translation>In %1 gibt es keinen Lauf, dem sich etwas hinzufügen lässt.</translation>
    </message>
    <message>
        <source>Datasets of a project.

  data import PATH|mnist --name NAME   IDX files, or a folder with one folder a class
  data list
  data show NAME[@VERSION]
  data used-by NAME[@VERSION]          the runs, models and deployments that came of it</source>
        <translation>Datensätze eines Projekts.

  data import PATH|mnist --name NAME   IDX-Dateien, oder ein Ordner mit einem Ordner je Klasse
  data list
  data show NAME[@VERSION]
  data used-by NAME[@VERSION]          die Läufe, Modelle und Bereitstellungen, die daraus entstanden</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of import, list, show and used-by.</source>
        <translation>&quot;%1&quot; ist weder import noch list noch show noch used-by.</translation>
    </message>
    <message>
        <source>chosen while it runs</source>
        <translation>wird im Lauf gewählt</translation>
    </message>
    <message>
        <source>trained before</source>
        <translation>schon trainiert</translation>
    </message>
    <message>
        <source>experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>%1 experiments, %2 of them trained before; about %3 epochs to train.</source>
        <translation>%1 Experimente, davon %2 schon trainiert; etwa %3 Epochen zu trainieren.</translation>
    </message>
    <message>
        <source>How long that takes is not known before something of the kind was trained here.</source>
        <translation>Wie lange das dauert, ist erst bekannt, wenn hier etwas dieser Art trainiert wurde.</translation>
    </message>
    <message>
        <source>About %1 with %2 at a time.</source>
        <translation>Etwa %1, wenn %2 gleichzeitig laufen.</translation>
    </message>
    <message numerus="yes">
        <source>%n experiment(s), %1 rows of the store, %2 files with %3 bytes</source>
        <translation>
            <numerusform>%n Experiment, %1 Zeilen der Datenbank, %2 Dateien mit %3 Byte</numerusform>
            <numerusform>%n Experimente, %1 Zeilen der Datenbank, %2 Dateien mit %3 Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>Gelöscht: %1.</translation>
    </message>
    <message>
        <source>Would be deleted: %1.</source>
        <translation>Würde gelöscht: %1.</translation>
    </message>
    <message>
        <source>%1 stays: %2.</source>
        <translation>%1 bleibt: %2.</translation>
    </message>
    <message>
        <source>Nothing was deleted yet: this cannot be undone. Add --yes to delete.</source>
        <translation>Noch wurde nichts gelöscht: das lässt sich nicht rückgängig machen. Mit --yes wird gelöscht.</translation>
    </message>
    <message>
        <source>Adds these tags to them; commas between.</source>
        <translation>Gibt ihnen diese Schlagwörter; Kommas dazwischen.</translation>
    </message>
    <message>
        <source>Takes these tags away from them.</source>
        <translation>Nimmt ihnen diese Schlagwörter.</translation>
    </message>
    <message>
        <source>Sets their notes; &quot;&quot; empties them.</source>
        <translation>Setzt ihre Notizen; „“ leert sie.</translation>
    </message>
    <message>
        <source>Puts them away: lists leave them out, nothing is lost.</source>
        <translation>Legt sie weg: Listen lassen sie aus, nichts geht verloren.</translation>
    </message>
    <message>
        <source>Takes them out of the archive.</source>
        <translation>Holt sie aus dem Archiv.</translation>
    </message>
    <message>
        <source>Deletes them for good, with --yes; says before what would go.</source>
        <translation>Löscht sie endgültig, mit --yes; sagt vorher, was verloren ginge.</translation>
    </message>
    <message>
        <source>Only says what would be done.</source>
        <translation>Sagt nur, was geschähe.</translation>
    </message>
    <message>
        <source>Deletes without a further question.</source>
        <translation>Löscht ohne weitere Frage.</translation>
    </message>
    <message>
        <source>Which experiments? Say so with --where, --run or --view.</source>
        <translation>Welche Experimente? Mit --where, --run oder --view sagen.</translation>
    </message>
    <message>
        <source>--archive and --restore do the opposite of each other.</source>
        <translation>--archive und --restore tun das Gegenteil voneinander.</translation>
    </message>
    <message>
        <source>--delete goes with no other change.</source>
        <translation>--delete verträgt sich mit keiner anderen Änderung.</translation>
    </message>
    <message numerus="yes">
        <source>%n experiment(s) would be changed.</source>
        <translation>
            <numerusform>%n Experiment würde geändert.</numerusform>
            <numerusform>%n Experimente würden geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n experiment(s) changed.</source>
        <translation>
            <numerusform>%n Experiment geändert.</numerusform>
            <numerusform>%n Experimente geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only those for which this holds; &quot;&quot; for all. By default what is not archived.</source>
        <translation>Nur die, für die dies gilt; „“ für alle. Sonst, was nicht archiviert ist.</translation>
    </message>
    <message>
        <source>As a view that was saved in the window.</source>
        <translation>Wie eine Ansicht, die im Fenster gesichert wurde.</translation>
    </message>
    <message>
        <source>Which columns, in this order: name,lr,val_accuracy</source>
        <translation>Welche Spalten, in dieser Reihenfolge: name,lr,val_accuracy</translation>
    </message>
    <message>
        <source>By these, the first one first; -NAME downwards.</source>
        <translation>Nach diesen, der erste zuerst; -NAME absteigend.</translation>
    </message>
    <message>
        <source>Prints comma-separated values; without --columns every setting and figure.</source>
        <translation>Gibt durch Kommas getrennte Werte aus; ohne --columns jede Einstellung und jeden Wert.</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;. There are: %2.</source>
        <translation>Es gibt keine Spalte „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>Lists experiments, the newest run first, tags them, puts them away or deletes them.

QUERY compares settings and figures, for example:
  val_accuracy &gt;= 0.98 and (node = ConvNet or lr &lt; 0.003)
Names: id, run, node, name, type, state, seconds, tag, notes, started, each figure, each setting; last.FIGURE and best.FIGURE of its series. Comparisons: = != &lt; &lt;= &gt; &gt;= ~ (contains), is, is not.</source>
        <translation>Listet Experimente, den neuesten Lauf zuerst, gibt ihnen Schlagwörter, legt sie weg oder löscht sie.

QUERY vergleicht Einstellungen und Werte, zum Beispiel:
  val_accuracy &gt;= 0.98 and (node = ConvNet or lr &lt; 0.003)
Namen: id, run, node, name, type, state, seconds, tag, notes, started, jeder Wert, jede Einstellung; last.WERT und best.WERT seiner Reihe. Vergleiche: = != &lt; &lt;= &gt; &gt;= ~ (enthält), is, is not.</translation>
    </message>
    <message>
        <source>Experiments: %1 new, %2 with something new, %3 as they were. Points of metrics: %4</source>
        <translation>Experimente: %1 neu, %2 mit Neuem, %3 unverändert. Punkte von Metriken: %4</translation>
    </message>
    <message>
        <source>Brings what was trained elsewhere into this project: runs with their parameters, metrics, tags, notes and times. The source is only read, and nothing in it is executed. Importing again adds what is new.

  import mlflow PATH          a folder of MLflow (mlruns), or the file of its SQLite store
  import tensorboard DIR      a log folder of TensorBoard, with all that is in it</source>
        <translation>Bringt anderswo Trainiertes in dieses Projekt: Läufe mit Parametern, Metriken, Tags, Notizen und Zeiten. Die Quelle wird nur gelesen, und nichts darin wird ausgeführt. Neu importieren fügt hinzu, was neu ist.

  import mlflow PATH          ein Ordner von MLflow (mlruns) oder die Datei seiner SQLite-Datenbank
  import tensorboard DIR      ein Protokollordner von TensorBoard, mit allem darin</translation>
    </message>
    <message>
        <source>Which one recorded it: mlflow or tensorboard.</source>
        <translation>Welches es aufgezeichnet hat: mlflow oder tensorboard.</translation>
    </message>
    <message>
        <source>Where it lies.</source>
        <translation>Wo es liegt.</translation>
    </message>
    <message>
        <source>Also copies the files that MLflow keeps with each run, where they lie on this computer.</source>
        <translation>Kopiert auch die Dateien, die MLflow zu jedem Lauf aufbewahrt, soweit sie auf diesem Computer liegen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of mlflow and tensorboard.</source>
        <translation>&quot;%1&quot; ist weder mlflow noch tensorboard.</translation>
    </message>
    <message>
        <source>brings experiments from MLflow or TensorBoard</source>
        <translation>holt Experimente aus MLflow oder TensorBoard</translation>
    </message>
    <message>
        <source>lists, names, retires and exports the versions in the registry</source>
        <translation>listet, benennt und exportiert die Versionen der Registry und legt sie still</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>besteht</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>besteht nicht</translation>
    </message>
    <message>
        <source>(retired)</source>
        <translation>(stillgelegt)</translation>
    </message>
    <message>
        <source>aliases</source>
        <translation>Aliasse</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>stillgelegt</translation>
    </message>
    <message>
        <source>created</source>
        <translation>erstellt</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>differs in</source>
        <translation>anders in</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>serves in</source>
        <translation>antwortet in</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>input</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>The alias &quot;%1&quot; is free now.</source>
        <translation>Der Alias &quot;%1&quot; ist jetzt frei.</translation>
    </message>
    <message>
        <source>The model versions in the registry. MODEL is NAME, NAME@3 or NAME@champion.

  models [list] [--all]        what there is, and what it came from
  models show MODEL            everything of one
  models alias MODEL ALIAS     moves the alias to it
  models unalias NAME ALIAS    takes the alias away
  models note MODEL TEXT       replaces its notes
  models retire MODEL          it stays, and cannot be deployed
  models restore MODEL         undoes that
  models export MODEL PATH     its files, to a new folder or a new .zip
  models lineage MODEL         from its data to its deployments</source>
        <translation>Die Modellversionen in der Registry. MODEL ist NAME, NAME@3 oder NAME@champion.

  models [list] [--all]        was es gibt und woher es kam
  models show MODEL            alles über eine
  models alias MODEL ALIAS     stellt den Alias auf sie um
  models unalias NAME ALIAS    nimmt den Alias weg
  models note MODEL TEXT       ersetzt ihre Notizen
  models retire MODEL          sie bleibt und lässt sich nicht bereitstellen
  models restore MODEL         macht das rückgängig
  models export MODEL PATH     ihre Dateien, in einen neuen Ordner oder ein neues .zip
  models lineage MODEL         von ihren Daten bis zu ihren Bereitstellungen</translation>
    </message>
    <message>
        <source>What to do; by default list.</source>
        <translation>Was zu tun ist; ohne Angabe list.</translation>
    </message>
    <message>
        <source>Which version.</source>
        <translation>Welche Version.</translation>
    </message>
    <message>
        <source>What the action needs.</source>
        <translation>Was die Aktion braucht.</translation>
    </message>
    <message>
        <source>Lists the retired ones too.</source>
        <translation>Listet auch die stillgelegten auf.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no action.</source>
        <translation>&quot;%1&quot; ist keine Aktion.</translation>
    </message>
    <message>
        <source>Runs exactly the experiments in this file, one JSON object a line.</source>
        <translation>Startet genau die Experimente in dieser Datei, je Zeile ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>--resume, --continue, --add and --trials go on with a run as it was; --set, --flow, --only, --to, --from, --list, --dry-run, --sample and --no-cache belong to a new run.</source>
        <translation>--resume, --continue, --add und --trials setzen einen Lauf fort, wie er war; --set, --flow, --only, --to, --from, --list, --dry-run, --sample und --no-cache gehören zu einem neuen Lauf.</translation>
    </message>
    <message>
        <source>%1 were stopped early. To train one to its end: rondoctl run --continue EXPERIMENT</source>
        <translation>%1 wurden früh gestoppt. Eines zu Ende trainieren: rondoctl run --continue EXPERIMENT</translation>
    </message>
    <message>
        <source>That costs %1.</source>
        <translation>Das kostet %1.</translation>
    </message>
    <message>
        <source>Files of models go when the run that is under way has ended.</source>
        <translation>Dateien von Modellen werden entfernt, wenn der laufende Lauf zu Ende ist.</translation>
    </message>
    <message>
        <source>In groups with equal values of these columns, the outermost first: run,node</source>
        <translation>In Gruppen mit gleichen Werten dieser Spalten, die äußerste zuerst: run,node</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2: %n experiment(s), best %3, mean %4, deviation %5, from %6 to %7</source>
        <translation>
            <numerusform>%1 %2: %n Experiment, Bestwert %3, Mittel %4, Streuung %5, von %6 bis %7</numerusform>
            <numerusform>%1 %2: %n Experimente, Bestwert %3, Mittel %4, Streuung %5, von %6 bis %7</numerusform>
        </translation>
    </message>
    <message>
        <source>Trains the experiment with this number, which was stopped early or failed, to its end, in its run.</source>
        <translation>Trainiert das Experiment mit dieser Nummer, das früh beendet wurde oder scheiterte, in seinem Lauf zu Ende.</translation>
    </message>
    <message>
        <source>Usage: rondoctl %1 [options] %2</source>
        <translation>Aufruf: rondoctl %1 [Optionen] %2</translation>
    </message>
    <message>
        <source>&quot;rondoctl %1 --help&quot; tells more.</source>
        <translation>„rondoctl %1 --help“ sagt mehr.</translation>
    </message>
    <message>
        <source>From the registry: NAME, NAME@3 or NAME@champion; NAME alone is the newest.</source>
        <translation>Aus der Registry: NAME, NAME@3 oder NAME@champion; NAME allein ist die neueste Version.</translation>
    </message>
    <message>
        <source>Nothing is left to train. With --no-cache it is trained again.</source>
        <translation>Es bleibt nichts zu trainieren. Mit --no-cache wird neu trainiert.</translation>
    </message>
    <message>
        <source>%1 None was saved yet; the window saves them.</source>
        <translation>%1 Es wurde noch keine gespeichert; das Fenster speichert sie.</translation>
    </message>
    <message>
        <source>%1 There are: %2.</source>
        <translation>%1 Es gibt: %2.</translation>
    </message>
    <message>
        <source> It is a file: name the folder that it lies in.</source>
        <translation> Es ist eine Datei: Nennen Sie den Ordner, in dem sie liegt.</translation>
    </message>
    <message>
        <source> It looks like one of the other program: rondoctl import %1 %2</source>
        <translation> Es sieht nach dem anderen Programm aus: rondoctl import %1 %2</translation>
    </message>
    <message>
        <source>rondoctl: Nothing was recorded there yet.</source>
        <translation>rondoctl: Dort wurde noch nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>With --resume, --add and --trials: the number of the run; by default the newest.</source>
        <translation>Mit --resume, --add und --trials: die Nummer des Laufs; sonst der neueste.</translation>
    </message>
    <message>
        <source>Trains nothing: lists the experiments, how long they take, and what that costs of this computer. With --json a line of JSON for each, which --list reads.</source>
        <translation>Trainiert nichts: nennt die Experimente, wie lange sie dauern und was das auf diesem Rechner kostet. Mit --json je eine Zeile JSON, die --list liest.</translation>
    </message>
    <message>
        <source>Threads of each; by default the cores are shared out. Equal results need an equal number.</source>
        <translation>Threads je Experiment; sonst werden die Kerne aufgeteilt. Gleiche Ergebnisse brauchen die gleiche Zahl.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of a run; see: rondoctl experiments</source>
        <translation>„%1“ ist keine Nummer eines Laufs; siehe: rondoctl experiments</translation>
    </message>
    <message>
        <source>What decides %1 of %2: %3</source>
        <translation>Was bei %2 über %1 entscheidet: %3</translation>
    </message>
</context>
</TS>
