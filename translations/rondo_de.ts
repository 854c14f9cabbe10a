<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
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
</context>
<context>
    <name>rondo::Evaluation</name>
    <message>
        <source>The model knows %1 classes and the dataset has %2. Train it on this dataset.</source>
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
    <name>rondo::Flow</name>
    <message>
        <source>There is no node &quot;%1&quot;. The flow has: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no setting &quot;%2&quot;. It has: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no setting. Write NODE.PARAMETER=VALUES, for example &quot;ConvNet.lr=0.001,0.01&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a &quot;%2&quot;, which this version of Rondo does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the &quot;%1&quot; port of %2 instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect it to the &quot;%1&quot; port of %2 instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 comes, for example, from a %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no port &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One end of the link is not in the flow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a &quot;%2&quot;, which this version of Rondo does not know. Update Rondo to connect it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &quot;%1&quot; port of %2 takes %3, not %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 are connected like this already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would make the flow wait for itself. Only triggers may close a loop.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rondo::FlowFile</name>
    <message>
        <source>%1 must be an object, { … }.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no id. Ids are lower-case letters, digits, - and _, for example convnet-2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be a number from %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be two numbers, for example [24, 160].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;settings&quot; must be an object, { … }.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, setting &quot;%2&quot;: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be a list, [ … ].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not known to this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the id &quot;%2&quot; is taken already. Each needs its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a text such as &quot;digits.dataset -&gt; convnet.images&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (&quot;%2&quot;) leads to nowhere: there is no node &quot;%3&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the link &quot;%2&quot; is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flow has no version; &quot;version&quot; must be a whole number from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flow was written by a newer Rondo: its version is %1, and this one reads up to %2. Update Rondo to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no flow: it does not start with &quot;rondo&quot;: &quot;flow&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than any flow (64 MB). Is it the right file?</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
    <name>rondo::NodeTypes</name>
    <message>
        <source>Dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of units silenced at random in each step, against learning by heart (Srivastava et al., 2014). 0 turns it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adam adapts each weight&apos;s step (Kingma and Ba, 2015); adamw decays weights apart from it (Loshchilov and Hutter, 2019); sgd is plain descent with momentum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For sgd: how much of the last step goes into the next one (Polyak, 1964).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulls all weights towards 0 in each step, against learning by heart (Krogh and Hertz, 1992).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the learning rate falls: constant; cosine down to 0 (Loshchilov and Hutter, 2017); step: a tenth after each third of the epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows each image a little changed in each epoch. shift: up to 2 pixels; affine: also turned and scaled (Simard et al., 2003).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After no gain for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops when the validation accuracy has not gained for so many epochs (Prechelt, 1998). 0 never stops early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts as a gain of the validation accuracy, for stopping early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full: 32-bit numbers. mixed: 16-bit where it is safe (Micikevicius et al., 2018), faster on a GPU. auto: mixed on a GPU that is made for it, else full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algorithm · image classifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images N × channels × height × width + labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model with one score a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dense units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units of the dense layer before the scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ConvNet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two convolutions with pooling, dropout and a dense head, as in the MNIST example of Keras (Chollet, 2015) after LeCun et al. (1998). A strong, small baseline for 28 × 28 images; trains in minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters of the first convolution; the second has twice as many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VGG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks of 3 × 3 convolutions, each block half the size and twice the channels of the one before (Simonyan and Zisserman, 2015), with batch normalisation (Ioffe and Szegedy, 2015). Fits images from 28 × 28 up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers with weights, convolutions and dense together; 11 to 19 are those of the paper, 5 and 7 suit small images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels of the first block; the paper has 64. Work grows with the square.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MLP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dense layers with ReLU on the pixels as one row (Rumelhart et al., 1986). The plain baseline: what it reaches, a network that sees shapes should beat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units of each hidden layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many hidden layers stand in a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ResNet transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network trained on ImageNet, tuned to your images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XGBoost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boosted trees for tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom · your own training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any Python file that trains a network. It reads its task from the environment, prints its metrics as lines of JSON (the module rondo does both in one import) and saves a TorchScript model. Settings you add beside those below reach it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TorchScript model with one score a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Python file, from the project&apos;s folder. When its text changes, its experiments run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels or units, as the script takes it; the sample&apos;s script has so many filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any Python that turns one thing of the flow into another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data · images with labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labelled images as one fixed version: every experiment of a run reads the same bytes. Takes digits drawn by this program, MNIST (LeCun et al., 1998), or your own files. The test images are locked: no training sees them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new samples, an event that starts the flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generated: digits drawn by this program. mnist: the MNIST database, downloaded once. The name of an imported dataset, with @3 for its third version. Or a folder: IDX files, or one folder of images a class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many training images, evenly over the classes; 0 uses all. A small number makes a quick first run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generated for training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many digits are drawn for training and validation together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generated for the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many digits are drawn for the locked test set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style of the writers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 writes much as the people of MNIST did, 1 is slanted, thin and looped. Other styles show what happens when new writers arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of the generator&apos;s random numbers. Equal seeds draw equal digits on every computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watches a folder of images. Today: a Dataset with the folder as its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of a table with a target column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labelling queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collects samples that people label, and hands them to a dataset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the validation images that the model must name right, 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the model&apos;s weights as stored. 1 MB is 1 000 000 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millions of multiplications and additions that one image takes, counted by layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 95th percentile of the time one image takes, alone in its batch, on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Python file that looks at each model and says whether it passes. Empty: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation · the gate before deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the best model through that passes every check, and reports for each of the others which check failed and by how much. A gate without a check lets nothing through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>models of any number of nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the best model that passes, and a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>val_accuracy: the highest on the validation images. val_loss: the lowest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployment · this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the model behind a URL that answers the Open Inference Protocol v2. The server is a process of its own: it survives the window, and moves to a new version without losing a request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predictions with their confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the deployment, and of the model in its URL: /v2/models/NAME/infer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it listens; 0 keeps the port it has, or takes a free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>127.0.0.1 answers this computer only. Any other address needs a token file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file with a secret that every request must carry as &quot;Authorization: Bearer ...&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gate that is all script. Today: the script of a Validation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves the traffic to a new version in stages, and back when it does worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts the flow at set times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts when predictions become unsure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts when the inputs no longer look like the training data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts when a dataset has grown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far each step moves the weights. Too high diverges, too low crawls; try it in factors of three. The default is that of Adam (Kingma and Ba, 2015).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images a step learns from. Larger batches run faster and need more memory and often a higher learning rate (Goyal et al., 2017).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes over the training images. Training time grows in proportion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of the random numbers: first weights, order of the images, dropout. Equal seeds give equal results; several show how much is luck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interpreter that runs the script, for example .venv/bin/python. Empty: the first on this computer that can import torch.</source>
        <translation type="unfinished"></translation>
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
    <name>rondo::Plan</name>
    <message>
        <source>%1 has no images yet: its source was not read. Import it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no dataset. Connect one to its &quot;images&quot; port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of the plan is damaged: it lacks a kind, a name or a node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of the plan is damaged: it waits for a step that does not come before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no plan of a run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan was written by another version of Rondo. Run the flow again.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>rondo::Setting</name>
    <message>
        <source>A range goes from a smaller to a larger number, for example 0.001..0.1 log 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A logarithmic range starts above 0, for example 0.001..0.1 log 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A range says how many values to take, from 2 to %1, for example 0.001..0.1 log 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of values holds numbers, texts, true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of values needs at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A range is written {&quot;from&quot;: 0.001, &quot;to&quot;: 0.1, &quot;scale&quot;: &quot;log&quot;, &quot;count&quot;: 5}; scale is &quot;log&quot; or &quot;linear&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be at least %2, and %3 is not. Try %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must lie between %2 and %3, and %4 does not. Try %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be one of %2, and &quot;%3&quot; is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty. Give it a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty. Give it a value, for example %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs whole numbers, for example %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs numbers, for example %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a text, for example %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a range is written 0.001..0.1 log 5 or 1..9 5, the last number being how many values to take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes one value, for example %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lists %2 twice. Leave one out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a comma with nothing beside it. Write, for example, %2.</source>
        <translation type="unfinished"></translation>
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
    <name>rondo::Validate</name>
    <message>
        <source>%1 is part of a loop, so the flow would wait for itself. Remove one of the loop&apos;s links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a &quot;%2&quot;, which this version of Rondo does not know. Update Rondo, or turn the node off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a %2, which comes with a later version. Turn the node off, or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The models of %1 go nowhere. Connect its &quot;model&quot; port to a Validation to use the best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no setting &quot;%2&quot;. Remove it, or correct its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link from &quot;%1&quot; of %2 to &quot;%3&quot; of %4 does not fit. Remove it and draw it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &quot;%1&quot; port of %2 takes one link and has several. Remove all but one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &quot;%1&quot; port of %2 gets nothing, because %3 is turned off. Turn that on, or this off too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs %2. Connect something to its &quot;%3&quot; port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no check, so no model will pass. Set one, for example min_accuracy to 0.9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two nodes are called &quot;%1&quot;. Rename one, so that the command line and the tables can tell them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; cannot name a deployment. Use letters, digits, - and _.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 both deploy as &quot;%3&quot;. Give one another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would answer other computers at %2 without a token. Set token_file, or host to 127.0.0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: ports below 1024 are often reserved for the system. Try 8080.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deploys one model, and %2 makes %3. Put a Validation between them to choose the best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flow makes %L1 experiments, and a run takes at most %L2. Try fewer values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flow trains nothing yet. Add an algorithm, and connect a dataset to it.</source>
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
</TS>
