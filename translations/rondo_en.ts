<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>rondo::AboutFacts</name>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n core</numerusform>
            <numerusform>%n cores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::CanvasHead</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::CanvasInterface</name>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::ClassFiguresView</name>
    <message numerus="yes">
        <source>%n more: press T here for all</source>
        <translation>
            <numerusform>%n more: press T here for all</numerusform>
            <numerusform>%n more: press T here for all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::ColumnMenu</name>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n digit</numerusform>
            <numerusform>%n digits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::CompareDialog</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::ComputeCard</name>
    <message numerus="yes">
        <source>%n GPU(s)</source>
        <translation>
            <numerusform>%n GPU</numerusform>
            <numerusform>%n GPUs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::Computer</name>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n core</numerusform>
            <numerusform>%n cores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::ConfusionView</name>
    <message numerus="yes">
        <source>%1 read right %n time(s)</source>
        <translation>
            <numerusform>%1 read right %n time</numerusform>
            <numerusform>%1 read right %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 read as %2 %n time(s)</source>
        <translation>
            <numerusform>%1 read as %2 %n time</numerusform>
            <numerusform>%1 read as %2 %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::CurveChart</name>
    <message numerus="yes">
        <source>%n line(s) from %1 to %2; at the end, the best first: %3</source>
        <translation>
            <numerusform>%n line from %1 to %2; at the end, the best first: %3</numerusform>
            <numerusform>%n lines from %1 to %2; at the end, the best first: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::DataPreview</name>
    <message numerus="yes">
        <source>%1 training, %2 validation and %3 test images of %4 × %5, %n class(es)</source>
        <translation>
            <numerusform>%1 training, %2 validation and %3 test images of %4 × %5, %n class</numerusform>
            <numerusform>%1 training, %2 validation and %3 test images of %4 × %5, %n classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::DeletionDialog</name>
    <message numerus="yes">
        <source>%n experiment(s): %1</source>
        <translation>
            <numerusform>%n experiment: %1</numerusform>
            <numerusform>%n experiments: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n experiment(s) stay(s):</source>
        <translation>
            <numerusform>%n experiment stays:</numerusform>
            <numerusform>%n experiments stay:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n experiment(s)</source>
        <translation>
            <numerusform>Delete %n experiment</numerusform>
            <numerusform>Delete %n experiments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::Deployments</name>
    <message numerus="yes">
        <source>The server did not answer in %n second(s). Its last lines:%1</source>
        <translation>
            <numerusform>The server did not answer in %n second. Its last lines:%1</numerusform>
            <numerusform>The server did not answer in %n seconds. Its last lines:%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::DeploymentsPage</name>
    <message numerus="yes">
        <source>%n endpoint(s)</source>
        <translation>
            <numerusform>%n endpoint</numerusform>
            <numerusform>%n endpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n in all</numerusform>
            <numerusform>%n in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prediction(s) written</source>
        <translation>
            <numerusform>%n prediction written</numerusform>
            <numerusform>%n predictions written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::Devices</name>
    <message numerus="yes">
        <source>The device %1 is not there: LibTorch sees %n GPU(s). Choose auto or cpu, or install a driver and a LibTorch for CUDA.</source>
        <translation>
            <numerusform>The device %1 is not there: LibTorch sees %n GPU. Choose auto or cpu, or install a driver and a LibTorch for CUDA.</numerusform>
            <numerusform>The device %1 is not there: LibTorch sees %n GPUs. Choose auto or cpu, or install a driver and a LibTorch for CUDA.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::ExperimentChips</name>
    <message numerus="yes">
        <source>%n experiment(s)</source>
        <translation>
            <numerusform>%n experiment</numerusform>
            <numerusform>%n experiments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::ExperimentListDialog</name>
    <message numerus="yes">
        <source>%n experiment(s)</source>
        <translation>
            <numerusform>%n experiment</numerusform>
            <numerusform>%n experiments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run %n experiment(s)</source>
        <translation>
            <numerusform>Run %n experiment</numerusform>
            <numerusform>Run %n experiments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::ExperimentModel</name>
    <message numerus="yes">
        <source>%1, %n experiment(s), best %2, mean %3</source>
        <translation>
            <numerusform>%1, %n experiment, best %2, mean %3</numerusform>
            <numerusform>%1, %n experiments, best %2, mean %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n: best %2, mean %3, deviation %4, from %5 to %6</source>
        <translation>
            <numerusform>%1 of %n: best %2, mean %3, deviation %4, from %5 to %6</numerusform>
            <numerusform>%1 of %n: best %2, mean %3, deviation %4, from %5 to %6</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::ExperimentView</name>
    <message numerus="yes">
        <source>%n experiment(s)</source>
        <translation>
            <numerusform>%n experiment</numerusform>
            <numerusform>%n experiments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trial(s)</source>
        <translation>
            <numerusform>%n trial</numerusform>
            <numerusform>%n trials</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::ExperimentsPage</name>
    <message numerus="yes">
        <source>Tag %n experiment(s)</source>
        <translation>
            <numerusform>Tag %n experiment</numerusform>
            <numerusform>Tag %n experiments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n experiment(s) archived</source>
        <translation>
            <numerusform>%n experiment archived</numerusform>
            <numerusform>%n experiments archived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n experiment(s) deleted</source>
        <translation>
            <numerusform>%n experiment deleted</numerusform>
            <numerusform>%n experiments deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n experiment(s) exported</source>
        <translation>
            <numerusform>%n experiment exported</numerusform>
            <numerusform>%n experiments exported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::FindBar</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::FlowEditor</name>
    <message numerus="yes">
        <source>Delete %n node(s)</source>
        <translation>
            <numerusform>Delete %n node</numerusform>
            <numerusform>Delete %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n item(s)</source>
        <translation>
            <numerusform>Delete %n item</numerusform>
            <numerusform>Delete %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turn off %n node(s)</source>
        <translation>
            <numerusform>Turn off %n node</numerusform>
            <numerusform>Turn off %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turn on %n node(s)</source>
        <translation>
            <numerusform>Turn on %n node</numerusform>
            <numerusform>Turn on %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n item(s)</source>
        <translation>
            <numerusform>Move %n item</numerusform>
            <numerusform>Move %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n node(s)</source>
        <translation>
            <numerusform>Duplicate %n node</numerusform>
            <numerusform>Duplicate %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n node(s)</source>
        <translation>
            <numerusform>Paste %n node</numerusform>
            <numerusform>Paste %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n item(s)</source>
        <translation>
            <numerusform>Duplicate %n item</numerusform>
            <numerusform>Duplicate %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n item(s)</source>
        <translation>
            <numerusform>Paste %n item</numerusform>
            <numerusform>Paste %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::FlowNotices</name>
    <message numerus="yes">
        <source>%n edit(s) were recovered after Rondo ended unexpectedly.</source>
        <translation>
            <numerusform>%n edit was recovered after Rondo ended unexpectedly.</numerusform>
            <numerusform>%n edits were recovered after Rondo ended unexpectedly.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::FrameItem</name>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::Gestures</name>
    <message numerus="yes">
        <source>Move %n node(s)</source>
        <translation>
            <numerusform>Move %n node</numerusform>
            <numerusform>Move %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n item(s)</source>
        <translation>
            <numerusform>Move %n item</numerusform>
            <numerusform>Move %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::ImageFolder</name>
    <message numerus="yes">
        <source>%1 holds no dataset: %n file(s), but no folders of images and no IDX files. Expected: one folder a class with PNG or JPEG files, or train-images-idx3-ubyte and train-labels-idx1-ubyte.</source>
        <translation>
            <numerusform>%1 holds no dataset: %n file, but no folders of images and no IDX files. Expected: one folder a class with PNG or JPEG files, or train-images-idx3-ubyte and train-labels-idx1-ubyte.</numerusform>
            <numerusform>%1 holds no dataset: %n files, but no folders of images and no IDX files. Expected: one folder a class with PNG or JPEG files, or train-images-idx3-ubyte and train-labels-idx1-ubyte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::InferClient</name>
    <message numerus="yes">
        <source>The endpoint did not answer in %n s. It may be busy: try again.</source>
        <translation>
            <numerusform>The endpoint did not answer in %n s. It may be busy: try again.</numerusform>
            <numerusform>The endpoint did not answer in %n s. It may be busy: try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::Inspector</name>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n experiment(s)</source>
        <translation>
            <numerusform>%n experiment</numerusform>
            <numerusform>%n experiments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::InspectorFoot</name>
    <message numerus="yes">
        <source>%1 of %n experiment(s)</source>
        <translation>
            <numerusform>%1 of %n experiment</numerusform>
            <numerusform>%1 of %n experiments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::LivePicture</name>
    <message numerus="yes">
        <source>%n failed, open log</source>
        <translation>
            <numerusform>%n failed, open log</numerusform>
            <numerusform>%n failed, open log</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waits for %n experiment(s)</source>
        <translation>
            <numerusform>Waits for %n experiment</numerusform>
            <numerusform>Waits for %n experiments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::LiveStrip</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%n queued</numerusform>
            <numerusform>%n queued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::MainWindow</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n experiment(s)</source>
        <translation>
            <numerusform>%n experiment</numerusform>
            <numerusform>%n experiments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>news of %n experiment(s)</source>
        <translation>
            <numerusform>news of %n experiment</numerusform>
            <numerusform>news of %n experiments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing new: %n experiment(s) are here already</source>
        <translation>
            <numerusform>Nothing new: %n experiment is here already</numerusform>
            <numerusform>Nothing new: %n experiments are here already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::MetricChart</name>
    <message numerus="yes">
        <source>%n line(s); newest values: %1. T shows all as a table.</source>
        <translation>
            <numerusform>%n line; newest values: %1. T shows all as a table.</numerusform>
            <numerusform>%n lines; newest values: %1. T shows all as a table.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::MetricsView</name>
    <message numerus="yes">
        <source>The first %n chart(s) of those that were chosen are shown.</source>
        <translation>
            <numerusform>The first %n chart of those that were chosen is shown.</numerusform>
            <numerusform>The first %n charts of those that were chosen are shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::MistakesDialog</name>
    <message numerus="yes">
        <source>%n misread sample(s); point at one for its figures.</source>
        <translation>
            <numerusform>%n misread sample; point at one for its figures.</numerusform>
            <numerusform>%n misread samples; point at one for its figures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::ModelTable</name>
    <message numerus="yes">
        <source>%1, %n version(s)</source>
        <translation>
            <numerusform>%1, %n version</numerusform>
            <numerusform>%1, %n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::ModelsPage</name>
    <message numerus="yes">
        <source>Show %n retired</source>
        <translation>
            <numerusform>Show %n retired</numerusform>
            <numerusform>Show %n retired</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::Navigation</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alert</numerusform>
            <numerusform>%n alerts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::NodeItem</name>
    <message numerus="yes">
        <source>%n experiment(s)</source>
        <translation>
            <numerusform>%n experiment</numerusform>
            <numerusform>%n experiments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::NodeSearch</name>
    <message numerus="yes">
        <source>%n hidden: they take no %1</source>
        <translation>
            <numerusform>%n hidden: it takes no %1</numerusform>
            <numerusform>%n hidden: they take no %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden: they give no %1</source>
        <translation>
            <numerusform>%n hidden: it gives no %1</numerusform>
            <numerusform>%n hidden: they give no %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::Overview</name>
    <message numerus="yes">
        <source>for %1, in %n experiment(s)</source>
        <translation>
            <numerusform>for %1, in %n experiment</numerusform>
            <numerusform>for %1, in %n experiments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::ParallelCard</name>
    <message numerus="yes">
        <source>%n filter(s)</source>
        <translation>
            <numerusform>%n filter</numerusform>
            <numerusform>%n filters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n experiment(s)</source>
        <translation>
            <numerusform>%n experiment</numerusform>
            <numerusform>%n experiments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n experiment(s)</source>
        <translation>
            <numerusform>%1 of %n experiment</numerusform>
            <numerusform>%1 of %n experiments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::ParallelChart</name>
    <message numerus="yes">
        <source>%n line(s) over the axes %1</source>
        <translation>
            <numerusform>%n line over the axes %1</numerusform>
            <numerusform>%n lines over the axes %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n line(s)</source>
        <translation>
            <numerusform>%1, %n line</numerusform>
            <numerusform>%1, %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::ParameterForm</name>
    <message numerus="yes">
        <source>%n experiment(s)</source>
        <translation>
            <numerusform>%n experiment</numerusform>
            <numerusform>%n experiments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::RunActions</name>
    <message numerus="yes">
        <source>%n experiment(s) will be trained again. Their results stay in the table.</source>
        <translation>
            <numerusform>%n experiment will be trained again. Its results stay in the table.</numerusform>
            <numerusform>%n experiments will be trained again. Their results stay in the table.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::RunControls</name>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n core</numerusform>
            <numerusform>%n cores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run · %n experiment(s)</source>
        <translation>
            <numerusform>Run · %n experiment</numerusform>
            <numerusform>Run · %n experiments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::RunScope</name>
    <message numerus="yes">
        <source>%n listed experiment(s)</source>
        <translation>
            <numerusform>%n listed experiment</numerusform>
            <numerusform>%n listed experiments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::RunStatus</name>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>about %n s left</numerusform>
            <numerusform>about %n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>about %n min left</numerusform>
            <numerusform>about %n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n h left</source>
        <translation>
            <numerusform>about %n h left</numerusform>
            <numerusform>about %n h left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::SampleCard</name>
    <message numerus="yes">
        <source>%n experiment(s)</source>
        <translation>
            <numerusform>%n experiment</numerusform>
            <numerusform>%n experiments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::ScatterChart</name>
    <message numerus="yes">
        <source>%n experiment(s) by %1 and %2</source>
        <translation>
            <numerusform>%n experiment by %1 and %2</numerusform>
            <numerusform>%n experiments by %1 and %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::Search</name>
    <message numerus="yes">
        <source>%1 of %2 are worth trying, after %n earlier experiment(s): </source>
        <translation>
            <numerusform>%1 of %2 are worth trying, after %n earlier experiment: </numerusform>
            <numerusform>%1 of %2 are worth trying, after %n earlier experiments: </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>those near the best, and %n that nothing is known about</source>
        <translation>
            <numerusform>those near the best, and %n that nothing is known about</numerusform>
            <numerusform>those near the best, and %n that nothing is known about</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>parameters</comment>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learned from only %n experiment(s): take it as a hint, %1 would make it sure.</source>
        <translation>
            <numerusform>Learned from only %n experiment: take it as a hint, %1 would make it sure.</numerusform>
            <numerusform>Learned from only %n experiments: take it as a hint, %1 would make it sure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no number in %n epoch(s)</source>
        <translation>
            <numerusform>no number in %n epoch</numerusform>
            <numerusform>no number in %n epochs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nothing better in %n epoch(s), since epoch %1</source>
        <translation>
            <numerusform>nothing better in %n epoch, since epoch %1</numerusform>
            <numerusform>nothing better in %n epochs, since epoch %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>begins with the best %n of %1 earlier experiments</source>
        <translation>
            <numerusform>begins with the best %n of %1 earlier experiments</numerusform>
            <numerusform>begins with the best %n of %1 earlier experiments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::Trainer</name>
    <message numerus="yes">
        <source>Stopped after epoch %1: no gain for %n epoch(s).</source>
        <translation>
            <numerusform>Stopped after epoch %1: no gain for %n epoch.</numerusform>
            <numerusform>Stopped after epoch %1: no gain for %n epochs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::VersionList</name>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n kept</numerusform>
            <numerusform>%n kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondo::WhatChanged</name>
    <message numerus="yes">
        <source>%1, %2 and %n more changed since run %3</source>
        <translation>
            <numerusform>%1, %2 and %n more changed since run %3</numerusform>
            <numerusform>%1, %2 and %n more changed since run %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rondoctl</name>
    <message numerus="yes">
        <source>%n experiment(s), %1 rows of the store, %2 files with %3 bytes</source>
        <translation>
            <numerusform>%n experiment, %1 rows of the store, %2 files with %3 bytes</numerusform>
            <numerusform>%n experiments, %1 rows of the store, %2 files with %3 bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n experiment(s) would be changed.</source>
        <translation>
            <numerusform>%n experiment would be changed.</numerusform>
            <numerusform>%n experiments would be changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n experiment(s) changed.</source>
        <translation>
            <numerusform>%n experiment changed.</numerusform>
            <numerusform>%n experiments changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2: %n experiment(s), best %3, mean %4, deviation %5, from %6 to %7</source>
        <translation>
            <numerusform>%1 %2: %n experiment, best %3, mean %4, deviation %5, from %6 to %7</numerusform>
            <numerusform>%1 %2: %n experiments, best %3, mean %4, deviation %5, from %6 to %7</numerusform>
        </translation>
    </message>
</context>
</TS>
