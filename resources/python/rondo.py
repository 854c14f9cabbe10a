# SPDX-License-Identifier: GPL-3.0-or-later
"""What a PyTorch script needs to be a node of a Rondo flow.

    import rondo

    task = rondo.task()                          # from the environment variable RONDO_TASK
    lr = task.setting("lr", 0.001)
    for epoch in range(1, task.setting("epochs", 4) + 1):
        for images, labels in task.train.batches(128, seed=epoch):
            ...                                  # images: uint8, rows x channels x height x width
        rondo.metric("val_accuracy", accuracy, step, epoch)
        rondo.confusion(counts, epoch)           # if you like: shown while it trains
    rondo.save(module)                           # the module gets float pixels from 0 to 1 and answers with scores

Everything that is printed and is no event is kept as log text. An uncaught exception fails the experiment and becomes its
error text. Needs NumPy; torch only for save(), checkpoint() and restore().
"""

import atexit
import collections
import json
import math
import os
import platform
import sys
import traceback

import numpy

_task = None
_failed = False
_told = collections.deque(maxlen=256)  # the last metrics
_confusion = None


class Split:
    """The images and labels of one split, in the order in which the dataset version fixed them.

    Nothing is read before it is asked for: the files are mapped into memory and shared with all other experiments.
    """

    def __init__(self, images, labels, indices, chunk):
        self._images = images
        self._labels = labels
        self._indices = indices
        self._chunk = chunk

    def __len__(self):
        return len(self._indices)

    def image(self, position):
        """One image, channels x height x width, as a view of the file: no copy."""
        index = int(self._indices[position])
        return self._images[index // self._chunk][index % self._chunk]

    def label(self, position):
        index = int(self._indices[position])
        return int(self._labels[index // self._chunk][index % self._chunk])

    def gather(self, positions):
        """Images (uint8) and labels (int64) at these positions, in new arrays."""
        indices = numpy.asarray(self._indices[positions], dtype=numpy.int64)
        images = numpy.empty((len(indices),) + self._images[0].shape[1:], dtype=numpy.uint8)
        labels = numpy.empty(len(indices), dtype=numpy.int64)
        chunks = indices // self._chunk
        for chunk in numpy.unique(chunks):
            rows = numpy.nonzero(chunks == chunk)[0]
            inside = indices[rows] % self._chunk
            images[rows] = self._images[chunk][inside]
            labels[rows] = self._labels[chunk][inside]
        return images, labels

    def arrays(self):
        """The whole split as two arrays: a copy."""
        return self.gather(slice(None))

    def batches(self, size, seed=None):
        """(images, labels) of at most `size` rows; in random order when there is a seed, which must differ by epoch."""
        order = numpy.arange(len(self))
        if seed is not None:
            numpy.random.RandomState(int(seed) % 2**32).shuffle(order)
        for start in range(0, len(order), size):
            yield self.gather(order[start:start + size])


class Task:
    """What to do: settings, data, and the folder for results."""

    def __init__(self, description):
        self.settings = description.get("settings", {})
        self.folder = description["folder"]
        self.seed = int(self.settings.get("seed", description.get("seed", 1)))
        self.device = description.get("device", "auto")
        self.resume = bool(description.get("resume", True))
        self._open(description["dataset"], int(description.get("images", 0)))

    def setting(self, name, default=None):
        """The value of a parameter, of the default's type."""
        value = self.settings.get(name)
        if value is None:
            return default
        if default is None or isinstance(value, type(default)):
            return value
        return type(default)(value)

    def _open(self, reference, limit):
        folder, digest = reference.rsplit("#", 1)

        def path(blob):
            return os.path.join(folder, "blobs", *blob.split(":", 1))

        with open(path(digest), encoding="utf-8") as file:
            manifest = json.load(file)
        with open(path(manifest["config"]["digest"]), encoding="utf-8") as file:
            config = json.load(file)

        def layers(kind):
            wanted = "application/vnd.rondo.dataset.%s.v1" % kind
            return [layer for layer in manifest["layers"] if layer["mediaType"] == wanted]

        def mapped(layer, kind):
            return numpy.memmap(path(layer["digest"]), kind, "r")

        self.shape = tuple(config["shape"])
        self.classes = list(config["classes"])
        self.mean = float(config["statistics"]["mean"])
        self.std = max(float(config["statistics"]["std"]), 1e-3)
        images = [mapped(layer, numpy.uint8).reshape((-1,) + self.shape) for layer in layers("images")]
        labels = [mapped(layer, "<u%d" % config["label_bytes"]) for layer in layers("labels")]
        splits = {}
        for layer in layers("indices"):
            if layer["size"] > 0:
                name = layer["annotations"]["org.opencontainers.image.title"]
                splits[name] = mapped(layer, "<u4")
        empty = numpy.empty(0, dtype=numpy.uint32)
        train = splits.get("train", empty)
        chunk = int(config["chunk"])
        self.train = Split(images, labels, train[:limit] if limit > 0 else train, chunk)
        self.validation = Split(images, labels, splits.get("validation", empty), chunk)
        self.test = Split(images, labels, splits.get("test", empty), chunk)


def task():
    """The task of this process. The first call also arranges that the end of the script is reported."""
    global _task
    if _task is None:
        path = os.environ.get("RONDO_TASK")
        if not path:
            raise SystemExit("This script is run by Rondo, which names its task in the environment variable RONDO_TASK.")
        with open(path, encoding="utf-8") as file:
            _task = Task(json.load(file))
        sys.excepthook = _fail
        atexit.register(_finish)
        _emit(event="started", device="cpu", python=platform.python_version(), **_versions())
    return _task


def metric(name, value, step=0, epoch=0):
    """One point of a curve. Not more than about ten a second, please."""
    value = float(value)
    point = dict(name=name, step=int(step), epoch=float(epoch), value=value if math.isfinite(value) else None)
    _told.append(point)
    _emit(event="metric", **point)


def progress(epoch, epochs, fraction):
    """How far the whole training is: fraction from 0 to 1."""
    _emit(event="progress", epoch=int(epoch), epochs=int(epochs), fraction=float(fraction))


def confusion(counts, epoch, classes=None):
    """How the validation images were answered after this epoch: counts[truth][answer], a list of lists or an array.

    The dashboard shows the newest one while the script trains; at the end that of the saved model takes its place. At most 100
    classes; their names are those of the dataset unless others are given.
    """
    global _confusion
    names = classes if classes is not None else _task.classes if _task else []
    rows = [[int(count) for count in row] for row in counts]
    _confusion = dict(epoch=int(epoch), counts=rows, classes=[str(name) for name in names])
    _emit(event="confusion", **_confusion)


def log(text):
    _emit(event="log", text=str(text))


def result(metrics, report=None, files=()):
    """Figures of the finished training, and files in the task's folder to keep. save() does it for the model."""
    _emit(event="result", metrics=dict(metrics), report=dict(report or {}), files=list(files))


def checkpoint(epoch, state):
    """Keeps `state` (what torch.save can write), so that a stopped training can go on. See restore().

    Where trainings are compared with each other, Rondo ends the script after this and starts it again if it is to go on; a
    script that keeps no checkpoint begins anew then. The last metrics are kept too, and restore() tells them again: Rondo may have
    been killed before it had written them down. A script with checkpoints of its own should do the same, with "again": true in
    these events.
    """
    import torch
    saved = {"epoch": epoch, "state": state, "told": list(_told), "confusion": _confusion}
    _write(os.path.join(task().folder, "checkpoint.pt"), lambda file: torch.save(saved, file))
    _emit(event="checkpoint", epoch=int(epoch))


def restore():
    """(epoch, state) of the last checkpoint(), or (0, None). Reads only what this experiment wrote itself."""
    import torch
    path = os.path.join(task().folder, "checkpoint.pt")
    if not task().resume or not os.path.exists(path):
        return 0, None
    try:
        saved = torch.load(path, map_location="cpu")
        _tell_again(saved.get("told", []), saved.get("confusion"))
        return saved["epoch"], saved["state"]
    except Exception as error:
        log("Training starts from the beginning, the checkpoint cannot be read: %s" % error)
        return 0, None


def _tell_again(told, last_confusion):
    global _confusion
    _told.extend(told)
    for point in told:
        _emit(event="metric", again=True, **point)
    _confusion = last_confusion
    if last_confusion:
        _emit(event="confusion", again=True, **last_confusion)


def save(module):
    """Saves the module as the experiment's model: TorchScript, for float pixels from 0 to 1, answering with scores."""
    import torch
    module = module.cpu().eval()
    try:
        script = torch.jit.script(module)
    except Exception:
        # What the compiler does not understand can still be recorded.
        with torch.no_grad():
            script = torch.jit.trace(module, torch.rand((2,) + task().shape))
    _write(os.path.join(task().folder, "model.pt"), lambda file: torch.jit.save(script, file))
    parameters = sum(parameter.numel() for parameter in module.parameters())
    result({"parameters": parameters}, files=["model.pt"])


def _write(path, write):
    """After a crash the old or the new file is there, never a part."""
    temporary = path + ".part"
    with open(temporary, "wb") as file:
        write(file)
        file.flush()
        os.fsync(file.fileno())
    os.replace(temporary, path)


def _versions():
    """That of torch, where it is installed; without importing it."""
    try:
        from importlib.metadata import version
        return {"torch": version("torch")}
    except Exception:
        return {}


def _emit(**event):
    sys.stdout.write(json.dumps(event) + "\n")
    sys.stdout.flush()


def _fail(kind, value, trace):
    global _failed
    _failed = True
    traceback.print_exception(kind, value, trace)
    memory = isinstance(value, MemoryError) or "out of memory" in str(value) or "can't allocate memory" in str(value)
    text = traceback.format_exception_only(kind, value)[-1].strip()
    frames = traceback.extract_tb(trace)
    if frames:
        text += " (%s, line %d)" % (os.path.basename(frames[-1].filename), frames[-1].lineno)
    _emit(event="failed", error=text, kind="memory" if memory else "error")


def _finish():
    if not _failed:
        _emit(event="done")
