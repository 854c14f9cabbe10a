<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>rondo::AboutGrid</name>
    <message>
        <source>Dataset</source>
        <translation type="unfinished">Datensatz</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes with Rondo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in run %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::Architecture</name>
    <message>
        <source>Images of %1 x %2 pixels are too small for %3. Choose an MLP, or larger images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1 of the model does not fit the one before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last layer of the model does not give a score for each class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1 of the model is unknown or has impossible sizes. It may be damaged, or made by a newer version of Rondo.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::CanvasHead</name>
    <message>
        <source>Show the problems (F8: next)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::CanvasPane</name>
    <message>
        <source>Draw your first flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a dataset and an algorithm from the library onto the canvas and connect them, or double-click anywhere to search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what I see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::Checkpoint</name>
    <message>
        <source>The checkpoint %1 belongs to other settings or other data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The progress in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::ClassBars</name>
    <message>
        <source>Confidence by class</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::CodeView</name>
    <message>
        <source>Copy command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This command makes the experiment again in a terminal. The other nodes run as the flow has them; results that are already there are taken again instead of being trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command that makes this experiment again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::Command</name>
    <message>
        <source>No temporary folder could be made: %1. Free some space on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be started. Install Rondo again, so that its programs lie side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended without a word. Start it in a terminal to see why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::Computer</name>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 images read right</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 read right %n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 read as %2 %n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was mixed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most often mixed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::ConnectGesture</name>
    <message>
        <source>A line joins an output and an input. Drop it on a port at the other side of a node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other node takes this. Add one with Tab.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::Dashboard</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views of the experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No experiment chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the table: how it learns and what it costs shows here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops the whole run. Finished experiments stay; the others can be resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trained for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::Database</name>
    <message>
        <source>Another program holds the store for too long. Close it, or wait and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store may not be written. Check the permissions of the project folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full or broken. Free some space; nothing stored so far is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged. Restore .rondo/store.sqlite from a backup, or move it away to begin a new store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the store %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the store %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store %1 was made by a newer Rondo (version %2; this one reads up to %3). Update Rondo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing to the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies on a network drive, where several programs cannot share a store safely. Move the project to a disk of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing. Install the package libqt6sql6-sqlite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the store</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::Dataset</name>
    <message>
        <source>%1, a part of the dataset, cannot be read: %2. Import the data again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, a part of the dataset, has %2 bytes instead of %3. Delete it and import the data again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, a part of the dataset, cannot be mapped into memory: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not refer to a dataset version. It must look like OBJECTS FOLDER#sha256:DIGEST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no object store in %1. Is the project where it was?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset version %1 is damaged: a split names image %2 of %3. Import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset version %1 is damaged: image %2 has the label %3, but there are %4 classes. Import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The origin of a dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no dataset &quot;%1&quot;: this project has none yet. Import one with: rondoctl data import PATH --name &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset &quot;%1&quot; has no version %2, only: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no dataset &quot;%1&quot;. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot name a dataset. Use letters, digits, spaces, &apos;-&apos; and &apos;_&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in the object store, so it cannot be recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image %1 has %2 pixel values, but the dataset&apos;s images have %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image %1 has the label %2, but the labels of %3 classes go from 0 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dataset holds at most %1 images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pixel values do not fit %2 labels: images of %3 values were expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no images, so there is no dataset to store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the %1 images is for training. Add some that are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset version %1 is damaged: %2. Import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset version %1 was made by a newer Rondo (format %2; this one reads up to %3). Update Rondo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not describe a dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its numbers make no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 chunks were expected, %2 of images and %3 of labels found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chunk %1 has another size than %2 images need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the split &quot;%1&quot; has a wrong size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its splits hold %1 of %2 images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset version %1 is not in the object store. Import the data again, or choose another version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no dataset version but &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::DatasetSource</name>
    <message>
        <source>The images of the dataset %1, version %2, are no longer in the project. Import them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset node has no source. Set it to generated, mnist, the name of an imported dataset, or the path of a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder %1. Correct the dataset&apos;s source.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::Delivery</name>
    <message>
        <source>The model %1, version %2, is kept, but its deployment failed: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::DeploymentFile</name>
    <message>
        <source>%1: &quot;%2&quot; cannot name a deployment. Use letters, digits, spaces, &apos;-&apos; and &apos;_&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is no port. Use 0 for any free one, or 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: version %2 should answer, but is not exactly once among the models.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::DeploymentList</name>
    <message>
        <source>Deployments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::DeploymentModel</name>
    <message>
        <source>this computer · port %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, version %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::DeploymentSnapshot</name>
    <message>
        <source>The label could not be kept: the server has not logged this prediction. Draw the digit again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::Deployments</name>
    <message>
        <source>&quot;%1&quot; cannot name a deployment. Use letters, digits, spaces, &apos;-&apos; and &apos;_&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no port. Use 0 for any free one, or 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address to listen on. Use one such as 127.0.0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening on %1 lets other computers in, and that needs a token file. Name one, or listen on 127.0.0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token file %1 cannot be read. Make one with: openssl rand -hex 32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program changes this deployment just now. Wait, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be deployed. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 on %2 is in use by another program. Choose another port, or 0 for any free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be started. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no deployment &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Check the free space and the permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored model %1 names a file &quot;%2&quot;, which is no file name. Train it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be put in place. Check the permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program rondo-server is missing: it is not at %1. Install Rondo again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has ended. Its last lines:%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The server did not answer in %n second(s). Its last lines:%1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be started: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server (process %1) does not end. End it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::DeploymentsPage</name>
    <message>
        <source>Deployments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is deployed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a deployment node to a validation and run the flow, or tick an experiment and deploy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the endpoint again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download predictions as CSV...</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the newest %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v%1 since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download predictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n prediction(s) written</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The predictions could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops the server. The deployment stays in the list and can be started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL to POST pictures to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curl, Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code that asks this endpoint, for curl and Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the newest prediction in view. Scrolling away pauses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent predictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No predictions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit on the pad, or POST one to the URL above.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::Designs</name>
    <message>
        <source>The parameter depth must be one of 5, 7, 11, 13, 16, 19, for example 7. It is &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no built-in algorithm &quot;%1&quot;. There are convnet, vgg and mlp.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::Devices</name>
    <message>
        <source>There is no device &quot;%1&quot;. Write auto, cpu, cuda or cuda:0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The device %1 is not there: LibTorch sees %n GPU(s). Choose auto or cpu, or install a driver and a LibTorch for CUDA.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The reference BLAS is in use, which makes training about three times slower. Install OpenBLAS: apt install libopenblas0-pthread.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::Digest</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read to its end: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::Digits</name>
    <message>
        <source>Generated digits: %1. Allowed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>style is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 1, for example 0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 to %1, for example 12000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to %1, for example 2000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing digits was stopped. Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::Download</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it sends more than the file has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the file is damaged, its MD5 sum is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download was stopped. It goes on from there the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MNIST could not be downloaded (%1). Without internet access, import it from a folder with: rondoctl data import PATH --name mnist, or use generated digits. What has arrived is kept in %2, and the next try goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection broke off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a file of %1 bytes, which is too large</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::DrawingPad</name>
    <message>
        <source>Pad to draw a digit on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw with the mouse or a pen. Ctrl+Z takes the last stroke back, Delete wipes the pad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::EdgeItem</name>
    <message>
        <source>%1 from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::Evaluation</name>
    <message>
        <source>The model knows %1 classes and the dataset has %2. Train it on this dataset.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::ExperimentModel</name>
    <message>
        <source>Best that passes every check</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n experiment(s), best %2, mean %3</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tick %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::ExperimentQuery</name>
    <message>
        <source>The condition is not understood at character %1: %2. Example: val_accuracy &gt;= 0.98 and node = ConvNet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;and&quot; or &quot;or&quot; is missing before &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many parentheses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;)&quot; is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comparison (= != &lt; &lt;= &gt; &gt;= ~) is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::ExperimentView</name>
    <message>
        <source>Experiments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best that passes every check</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n experiment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>best %1 · mean %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::Experiments</name>
    <message>
        <source>The store holds a run in the unknown state &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store holds an experiment in the unknown state &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no experiment %1. See: rondoctl experiments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan of run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 is at work in process %2. Stop it first with: rondoctl stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::ExperimentsPage</name>
    <message>
        <source>Open the flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which experiments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No experiments yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a flow: each combination of its settings becomes an experiment here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns  %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model could not be registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploying %1 v%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 moves to it as soon as it answers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::Files</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read to its end: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Check the free space and the permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check the free space and the permissions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::FilesView</name>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This experiment has not written any file yet.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete and join neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off or on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a node that fits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::FlowCheck</name>
    <message>
        <source>The flow is empty. Drag a dataset and an algorithm onto the canvas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No algorithm is connected yet, so there is nothing to train.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::FlowEditor</name>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An output goes into an input. Drop the line on a port at the left of a node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An input takes its data from an output. Drop the line on a port at the right of a node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n node(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turn off %n node(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turn on %n node(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Note** Double-click to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n node(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n node(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot become a node. Drop a Python script or a folder of images.</source>
        <translation type="unfinished"></translation>
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
        <source>%1 was changed by another program while you edited it. Reload it, or keep what you see here.</source>
        <translation>%1 wurde während der Bearbeitung von einem anderen Programm geändert. Neu laden oder behalten, was hier zu sehen ist.</translation>
    </message>
</context>
<context>
    <name>rondo::FlowLive</name>
    <message>
        <source>%1 of %2 done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::FlowPage</name>
    <message>
        <source>Flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again without cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a node in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flow could not be reloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run could not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot name a flow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use letters, digits, spaces, dots and dashes, at most 100 of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flow is not saved, so it cannot run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished experiments stay. Resume goes on from the last epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::FlowView</name>
    <message>
        <source>Canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Overview of the flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual size (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit all (Shift+1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::Formats</name>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::Gestures</name>
    <message numerus="yes">
        <source>Move %n node(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::Idx</name>
    <message>
        <source>%1 cannot be read. Check that it is there and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no IDX file of %2: it begins with %3 instead of %4. Is it the right file, and is it complete?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 announces images of %2 x %3 pixels; 1 x 1 to %4 x %4 were expected. The file is damaged or no IDX file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 announces 0 items, so there is nothing to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 announces %2 items, which need %3 bytes, but holds %4 bytes. It is cut off, or its header is wrong: get the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 announces %2 items, which need %3 bytes, but its %4 compressed bytes can hold at most %5. It is cut off, or its header is wrong: get the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be unpacked after %2 bytes: %3. The file is damaged: get it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no IDX file: it ends within the header of %2 bytes, after %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is cut off: its header announces %2 items, which need %3 bytes, but it ends after %4. Get the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes on after the %2 items (%3 bytes) that its header announces. The header is wrong, or the file is damaged: get it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: the checksum at its end does not fit. Get it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 could both be meant. Leave only one set of files in the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no IDX files. Expected: train-images-idx3-ubyte and train-labels-idx1-ubyte, and for the test t10k-images-idx3-ubyte and t10k-labels-idx1-ubyte, each also with .gz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no partner: %2 (or %2.gz) is missing in %3. Images and labels come in two files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds %2 images, but %3 holds %4 labels. They do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: image %2 has the label %3, but no image has the label %4. Labels of digits go from 0 to 9, those of other data from 0 or 1 up without a gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: image %2 has the label %3, but the training labels only go from 0 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds images of %2 x %3 pixels, but those of %4 have %5 x %6. All images of a dataset need one size.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::ImageFolder</name>
    <message>
        <source>%1 is a class that the training images do not have. They have: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no PNG or JPEG file. Put the images of the class &quot;%2&quot; there, or remove the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no folders. Expected: one folder a class with PNG or JPEG files in it, or train/ and test/ with these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds %2 folders; up to %3 classes can be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 x %2 pixels, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2, but %3 has %4. All images of a dataset need one size and kind: convert them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 holds no dataset: %n file(s), but no folders of images and no IDX files. Expected: one folder a class with PNG or JPEG files, or train-images-idx3-ubyte and train-labels-idx1-ubyte.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::Images</name>
    <message>
        <source>%1 has %2 x %3 pixels. Up to %4 on a side and %5 million in all can be read: make it smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read as an image: %2. Replace or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its content is neither PNG nor JPEG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 bytes. Image files up to %3 bytes can be read: make it smaller.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::InferClient</name>
    <message>
        <source>What answers at %1 is no model server. Stop the other program, or start the deployment again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint&apos;s answer makes no sense. Look at the log of the deployment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint does not answer: its server has stopped. Start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The endpoint did not answer in %n s. It may be busy: try again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The endpoint wants a token, which this pad does not have. Try it with curl and the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint refused the picture: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::Inspector</name>
    <message>
        <source>Set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown node type &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n experiment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Move, copy, turn off or delete the selected nodes together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a node to set it up and to see its results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results  %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::Json</name>
    <message>
        <source>%1 is not valid JSON: %2 at byte %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must hold a JSON object, { … }.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::Lane</name>
    <message>
        <source>%1 was changed after the run began. Run again to use the new text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training failed without giving a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended without reporting a result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Resume goes on from the last checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended without reporting a result. A script reports one with rondo.result(...).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::LearningCharts</name>
    <message>
        <source>Loss by epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy by epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::Library</name>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished">Validierung</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::LibraryPanel</name>
    <message>
        <source>Find a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a node (/)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned for a later version.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::LineField</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::LineKey</name>
    <message>
        <source>Lines: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::LiveChart</name>
    <message>
        <source>log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::LiveModel</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::LivePicture</name>
    <message>
        <source>Next in line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number %1 in line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n failed, open log</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped, %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From an earlier run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 train images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Waits for %n experiment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model passes every check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not deployed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v%1 answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v%1 starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since run %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::LiveStrip</name>
    <message>
        <source>No experiments yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the flow to see how its experiments learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live experiments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::LiveView</name>
    <message>
        <source>Experiments of this run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::LogView</name>
    <message>
        <source>Experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show lines with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter finds the next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the newest line in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All experiments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log does not contain this text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::LoopDrawing</name>
    <message>
        <source>The loop: draw, train, compare, deploy, watch, label, and round again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation type="unfinished">Bereitstellen</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::MainWindow</name>
    <message>
        <source>Switch to another project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Deploy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume the last run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Rondo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New flow...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open project...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rondo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw, train, compare, deploy and watch machine-learning pipelines.
Free software under the GNU General Public License, version 3 or later. Built with Qt %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 - Rondo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run could not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rondo-project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rondoctl is missing. Install Rondo again, so that its programs lie side by side.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::MetricChart</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No values yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s); newest values: %1. T shows all as a table.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::Model</name>
    <message>
        <source>%1 is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read as a TorchScript model: %2. Save it with torch.jit.trace or torch.jit.script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model was given %1 numbers for %2 images; it needs %3 for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model does not answer with %1 scores for each image, one for each class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model cannot compute: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::ModelDescription</name>
    <message>
        <source>The description of the model (model.json) is damaged: %1. Take the model from its source again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say &quot;format&quot;: &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has format version %1, and this Rondo reads version %2. Update Rondo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the input shape must be three numbers: channels, height, width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there must be at least two classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the normalisation must have a mean and a positive std</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weights must be in %1 or %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::ModelFiles</name>
    <message>
        <source>The training reported the model file &quot;%1&quot;, but there is no such file in %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::Models</name>
    <message>
        <source>There is no model &quot;%1&quot;. Run a flow whose validation passes, or see: rondoctl models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model &quot;%1&quot; has no version %2. See: rondoctl models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot name a model. Use letters, digits, spaces, &apos;-&apos; and &apos;_&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::Navigation</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::NodeItem</name>
    <message>
        <source>turned off</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n experiment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>best %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::NodePicture</name>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script</source>
        <translation type="unfinished">Skript</translation>
    </message>
    <message>
        <source>No check yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 generated digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown node type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::NodeSearch</name>
    <message>
        <source>Add a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes that fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes a %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives a %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hidden: they take no %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden: they give no %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No node is called that.</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>rondo::ObjectStore</name>
    <message>
        <source>%1 cannot be written: %2. Free some space on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be put in place. Check the permissions of the project folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read to its end: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no digest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: its content no longer matches its digest. Restore it from a backup, or make it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::Overview</name>
    <message>
        <source>Learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This experiment has left no confusion matrix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which classes are mixed up shows when the experiment is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 validation images</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::Pages</name>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions of each dataset as a graph, with what changed between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splits, class balance, checks, mean images and samples by class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import of folders and tables by dragging them in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today: choose the data in a Dataset node, or type  rondoctl data import PATH --project DIR --name NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every model version with its source run, dataset, checks and where it serves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card with metrics, signature, files and lineage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export and retirement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today: the validation registers the best model of a run;  rondoctl models --project DIR  lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules on confidence, drift and latency, with alerts by e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triggers that start a training, and a ledger that says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A queue of predictions to label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today: a deployment answers Prometheus at /metrics, and its predictions are on the Deployments page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::ParameterForm</name>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commas try several values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one, for example depth = 2, 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n experiment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::ParameterRow</name>
    <message>
        <source>Unit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::PortItem</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, connected to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::PortShape</name>
    <message>
        <source>dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predictions</source>
        <translation type="unfinished">Vorhersagen</translation>
    </message>
</context>
<context>
    <name>rondo::PredictionModel</name>
    <message>
        <source>Picture, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::PredictionView</name>
    <message>
        <source>Recent predictions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::Preparation</name>
    <message>
        <source>%1: %2, %3 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::ProblemList</name>
    <message>
        <source>No problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What keeps the flow from running shows here while you draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the node: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::Program</name>
    <message>
        <source>Draw, train, compare, deploy and watch machine-learning pipelines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a picture of every page, in both themes, in FOLDER and quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a line to standard error when the window has been painted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the project to open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::Programs</name>
    <message>
        <source>The Python interpreter &quot;%1&quot; is not there or cannot be started. Correct the setting &quot;python&quot;, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Python interpreter %1 does not start or has no torch. Install PyTorch for it (&quot;%1 -m pip install torch&quot;), or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Python with PyTorch was found (looked at: %1). Install it, on Debian with &quot;apt-get install python3-torch python3-numpy&quot;, or set &quot;python&quot; of the node to an interpreter that has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program %1 is missing: it should be %2. Build it, or install Rondo again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::Project</name>
    <message>
        <source>%1 holds a project already. Open it, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot name a project. Use letters, digits, spaces, &apos;-&apos; and &apos;_&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no project in %1. Make one with: rondoctl new &quot;%1&quot; --sample digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project in %1 was made by a newer Rondo (format %2; this one reads up to %3). Update Rondo.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::ReadyBar</name>
    <message>
        <source>rondo-worker did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trains on the processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking for GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python</source>
        <translation type="unfinished">Python</translation>
    </message>
    <message>
        <source>PyTorch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking for PyTorch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no PyTorch; only needed for scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned, for sharing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::RecentRow</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved or deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locate %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::Registering</name>
    <message>
        <source>%1 has left no model. Choose an experiment that is done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::ResourceUse</name>
    <message>
        <source>GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No GPU was used: this computer trains on its processor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::ResultsView</name>
    <message>
        <source>No results yet. Run the flow to see this node&apos;s experiments here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiments of this node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last lines of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best accuracy on validation: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::RunControls</name>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where experiments run. Clusters come with a later version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the run now; finished experiments stay (Ctrl+.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More ways to run</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This computer  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute target: this computer, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Run · %n experiment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A run is in progress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no algorithm in the flow yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train all experiments of the flow (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::RunLock</name>
    <message>
        <source>%1 cannot be written: %2. Check the free space and the permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run of this project is under way in process %1, and a project has one at a time. Wait for it, or stop it with: rondoctl stop --project &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::RunStatus</name>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted, can be resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused by the validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n h left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · run %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python %1 · PyTorch %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Python with PyTorch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::Runner</name>
    <message>
        <source>There is nothing to train in this flow. Add an algorithm and connect a dataset to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 is done; there is nothing left to resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping; what is finished is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiments to train: %1, %2 at a time, threads for each: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan of run %1 has no step &quot;%2&quot;: the store is damaged. Run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No experiment was trained to its end. See why with: rondoctl experiments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording and deploying the best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before it began.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::Safetensors</name>
    <message>
        <source>%1 is no complete safetensors file: %2. Take it from its source again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; contradicts itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; reaches beyond the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two tensors overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a hole in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are bytes behind the last tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header is longer than the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lacks the tensor &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 the tensor &quot;%2&quot; is %3 of %4; it should be %5 of %6.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::SampleCard</name>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation type="unfinished">Bereitstellen</translation>
    </message>
    <message>
        <source>Script</source>
        <translation type="unfinished">Skript</translation>
    </message>
    <message>
        <source>Planned for a later version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read digits on cheques with ConvNet, VGG and your own script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n experiment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fashion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort small pictures of clothes into ten kinds with two networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabular with XGBoost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict late payments from a CSV table; train again every Monday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image folder, transfer learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a folder of photos; tune the last layers of ResNet and Inception.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open sample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::SelectionBar</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Deploy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation type="unfinished">Bereitstellen</translation>
    </message>
    <message>
        <source>Puts the best of the selected models behind a URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the selected experiments has left a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 to this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New deployment...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, as it stands in the URL:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::Server</name>
    <message>
        <source>&quot;%1&quot; is no address to listen on. Use one such as 127.0.0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 on %2 is in use by another program. Choose another port, or 0 for any free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot listen on %1, port %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batches computed at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the largest batch; 1 turns batching off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microseconds that the first of a batch waits for more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests that may wait; 0 decides itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening on port %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serves a deployed model: Open Inference Protocol v2 and Prometheus metrics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deployment&apos;s folder, with deployment.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads of one batch; 0 decides itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the deployment&apos;s folder: rondo-server --folder FOLDER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a whole number from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening on %1 lets other computers in, and that needs a token file. Name one, or listen on 127.0.0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token in %1 is shorter than %2 characters. Make one with: openssl rand -hex 32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name, host or port changed. Start the server again for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows this text.</source>
        <translation type="unfinished"></translation>
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
        <source>%1: a range is written 0.001..0.1 log 5 or 1..9 5, the last number being how many values to take.</source>
        <translation>%1: Ein Bereich schreibt sich 0.001..0.1 log 5 oder 1..9 5; die letzte Zahl sagt, wie viele Werte er nimmt.</translation>
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
</context>
<context>
    <name>rondo::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System follows the desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing turns or slides; words stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::SnippetPopup</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code that asks this endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::StatusPill</name>
    <message>
        <source>Not run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::Task</name>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number of at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no task: its &quot;%1&quot; must be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;train&quot; or &quot;evaluate&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::TaskProcess</name>
    <message>
        <source>%1 could not be started: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It printed nothing for %1 s and was ended. Print progress more often, or raise the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended before its work was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended with exit code %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was killed (signal 9), by somebody or because the memory ran out. Try fewer workers, a smaller batch or fewer images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It crashed (signal 11, invalid memory access).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gave up (signal 6, abort).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was ended by signal %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::TitleCorner</name>
    <message>
        <source>Search or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::TrafficCharts</name>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency p95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by minutes ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by v%2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::Trainer</name>
    <message numerus="yes">
        <source>Stopped after epoch %1: no gain for %n epoch(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Training starts from the beginning. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training goes on after epoch %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss became NaN in epoch %1. The learning rate may be too high.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::TrainingData</name>
    <message>
        <source>The dataset version has no statistics of its pixels. Import the data again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset has %1 training and %2 validation images; a training needs both. Import more images.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::TrainingSettings</name>
    <message>
        <source>a number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameter %1 must be %2, for example %3. It is &quot;%4&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::Trust</name>
    <message>
        <source>The folder of %1 holds more than %2 Python files. Move the script to a folder of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is held by another program. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::TryIt</name>
    <message>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the picture comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last stroke back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipe the pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture as it is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>28 × 28
as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did you draw?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of this deployment is starting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of this deployment has stopped. Start it again to ask it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer is kept with the prediction, so that a later training can learn from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 v%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: it is a %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a picture of a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Choose a PNG or JPEG picture.</source>
        <translation type="unfinished"></translation>
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
        <source>%1 deploys one model, and %2 makes %3. Put a Validation between them to choose the best.</source>
        <translation>%1 stellt ein Modell bereit, und %2 macht %3. Eine Validierung dazwischensetzen, die das beste auswählt.</translation>
    </message>
    <message>
        <source>The flow makes %L1 experiments, and a run takes at most %L2. Try fewer values.</source>
        <translation>Der Ablauf macht %L1 Experimente, und ein Lauf nimmt höchstens %L2. Weniger Werte versuchen.</translation>
    </message>
    <message>
        <source>The flow trains nothing yet. Add an algorithm, and connect a dataset to it.</source>
        <translation>Der Ablauf trainiert noch nichts. Einen Algorithmus hinzufügen und einen Datensatz mit ihm verbinden.</translation>
    </message>
</context>
<context>
    <name>rondo::Validation</name>
    <message>
        <source>accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not known (limit %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 is below %3, by %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 is above %3, by %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was not trained to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the training left no model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was not judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the script says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validation has no check, so nothing passes it. Set at least one, for example min_accuracy = 0.9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its %1 is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the validation has no check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::ValidationScript</name>
    <message>
        <source>no reason given</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::VersionList</name>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy version %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a pipeline, train it on your machine, put the best model to work, and let it keep learning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the list of recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete flows with data, ready to run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects you open are listed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is the project now?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::Wording</name>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::Worker</name>
    <message>
        <source>The task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: rondo-worker               performs tasks from standard input, one JSON object a line
       rondo-worker --devices     what this machine can train on, as JSON
       rondo-worker --environment versions, as JSON
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model of a script must be the file %1 in its folder, not &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for the results, &quot;%1&quot;, is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was not enough memory. Try a smaller batch_size, or a smaller network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LibTorch stopped the training: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondoctl</name>
    <message>
        <source>Shows this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project&apos;s folder; by default the one you are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints one JSON document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An argument is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 must be a whole number of at least %2, not &quot;%3&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, version %2: %3 images of %4 x %5 x %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to import is missing: a folder, or mnist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which dataset? Write NAME or NAME@3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datasets of a project.

  data import PATH|mnist --name NAME   IDX files, or a folder with one folder a class
  data list
  data show NAME[@VERSION]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to import or to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the imported dataset; by default the folder&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of import, list and show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot name a dataset. Use letters, digits, spaces, &apos;-&apos; and &apos;_&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploys a model version on this computer, or moves a running deployment to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the registry; without a version the newest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of @VERSION.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the deployment; by default the model&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it listens; by default the port it has, or a free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address; any but this computer&apos;s own needs --token-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file with the secret that requests must carry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no model; write NAME or NAME@3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port is a number from 0 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: version %2 of the model &quot;%3&quot; answers at %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists deployments as they are now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists experiments, the newest run first.

QUERY compares settings and figures, for example:
  val_accuracy &gt;= 0.98 and (node = ConvNet or lr &lt; 0.003)
Names: id, run, node, name, type, state, seconds, each figure, each setting. Comparisons: = != &lt; &lt;= &gt; &gt;= ~ (contains).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only of this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those for which this holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints comma-separated values with every setting and figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer: %2. See its state with: rondoctl deployments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 describes the model &quot;%2&quot; in a way that is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered without scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes a project, empty or from a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imports, lists and shows datasets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trains the experiments of a flow, validates, deploys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists experiments with their settings and figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists the versions in the registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists deployments with their state and URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>puts a model version behind a URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks a deployment what an image shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts a deployment that stands still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stops the run that is under way; what is finished stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stops a deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rondoctl %1: Rondo in the terminal

Usage: rondoctl COMMAND [OPTIONS]

Commands:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
&quot;rondoctl COMMAND --help&quot; tells more. Exit codes: 0 done, 1 failed, 2 wrong use, 3 refused by a validation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rondoctl: there is no command &quot;%1&quot;.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the model versions in the registry, with what they came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the folder DIR a project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder; it may exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins with a sample; there is: digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project&apos;s name; by default the folder&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sample &quot;%1&quot;. There is: digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made the project %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made the project %1 with the sample &quot;%2&quot;. Train it with:
  rondoctl run --project &quot;%1&quot;
or draw in it with:
  rondo &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2, but the model takes %3 (channels x height x width). Scale the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset has %1 test images; count from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  (%2 % sure)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  and it is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not run. Start it with: rondoctl start %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks a deployment what an image shows. A model of digits gets the image scaled and centred as MNIST&apos;s are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name; see: rondoctl deployments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PNG or JPEG file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes this test image of the model&apos;s dataset instead, from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file with the deployment&apos;s secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give either an IMAGE or --sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 taken from experiment %2, val_accuracy %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 done in %2, val_accuracy %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  best %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %1  epoch %2/%3  %4 %  loss %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no flow. Draw one in the window: rondo &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no flow &quot;%1&quot;. There is: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project wants to run code on your computer that you have not agreed to yet:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it? Type yes or no:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project runs code of its own that nobody has agreed to on this computer, or that was changed since: %1. Read it, then run again with --trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run to resume in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains every experiment of a flow that was not trained before, validates, deploys the best.
Ctrl-C stops and keeps what is finished; a second Ctrl-C ends at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --resume: which run; by default the newest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one; by default the only or first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes a setting for this run, for example ConvNet.lr=0.001,0.003.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains also what was trained before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on with a run that was stopped or killed, from its checkpoints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiments at once; by default as many as this computer can do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrees to run the project&apos;s scripts as they are now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, for the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many; a flow is named with --flow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--resume goes on with the flow as it was; --set and --flow belong to a new run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is refused: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 is %2: %3 of %4 experiments finished, %5 of them taken from earlier runs, %6 failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best: experiment %1, %2, val_accuracy %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployed: %1 answers at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping. Press Ctrl-C again to end at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts a deployment that stands still, for example after a restart of the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops the run that is under way. Finished experiments stay; &quot;rondoctl run --resume&quot; goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run is under way in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 was asked to stop, but has not yet. Its process is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 is stopped. Go on with: rondoctl run --resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops a deployment; &quot;rondoctl start&quot; brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is stopped. Bring it back with: rondoctl start %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
