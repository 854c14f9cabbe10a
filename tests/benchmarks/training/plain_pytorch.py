# SPDX-License-Identifier: GPL-3.0-or-later
"""What the benchmark of training compares with: the ConvNet as a plain PyTorch script writes it.

    plain_pytorch.py MNIST_FOLDER [STEPS]

The same network, batch size, optimizer and data as bench_training; a Dataset and a DataLoader; the metrics of each step added up as
tutorials do. On a GPU where torch sees one. Threads as in OMP_NUM_THREADS. Prints {"images_per_second": ..., "torch": ...,
"threads": ..., "device": ...}.
"""

import gzip
import json
import os
import sys
import time

import numpy
import torch
import torch.nn.functional as functional
from torch.utils.data import DataLoader, TensorDataset

BATCH = 128
WARM_UP = 10


class ConvNet(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.first = torch.nn.Conv2d(1, 32, 3)
        self.second = torch.nn.Conv2d(32, 64, 3)
        self.dropout = torch.nn.Dropout(0.25)
        self.dense = torch.nn.Linear(1600, 128)
        self.scores = torch.nn.Linear(128, 10)

    def forward(self, x):
        x = functional.max_pool2d(functional.relu(self.first(x)), 2)
        x = functional.max_pool2d(functional.relu(self.second(x)), 2)
        x = self.dropout(torch.flatten(x, 1))
        x = self.dropout(functional.relu(self.dense(x)))
        return self.scores(x)


def read(folder, name, offset):
    with gzip.open(os.path.join(folder, name), "rb") as file:
        return numpy.frombuffer(file.read(), dtype=numpy.uint8, offset=offset)


def main():
    folder = sys.argv[1]
    steps = int(sys.argv[2]) if len(sys.argv) > 2 else 150
    images = torch.from_numpy(read(folder, "train-images-idx3-ubyte.gz", 16).reshape(-1, 1, 28, 28).copy()).float()
    images = (images / 255 - 0.1307) / 0.3081
    labels = torch.from_numpy(read(folder, "train-labels-idx1-ubyte.gz", 8).copy()).long()
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    loader = DataLoader(TensorDataset(images, labels), batch_size=BATCH, shuffle=True, pin_memory=device.type == "cuda")

    torch.manual_seed(1)
    torch.set_flush_denormal(True)
    model = ConvNet().to(device)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.001)
    total, hits, started = 0.0, 0, 0.0
    for step, (x, y) in enumerate(loader):
        if step == WARM_UP:
            started = time.perf_counter()
        if step == WARM_UP + steps:
            break
        x, y = x.to(device, non_blocking=True), y.to(device, non_blocking=True)
        optimizer.zero_grad()
        scores = model(x)
        loss = functional.cross_entropy(scores, y)
        loss.backward()
        optimizer.step()
        total += loss.item()
        hits += (scores.argmax(1) == y).sum().item()
    seconds = time.perf_counter() - started
    print(json.dumps({
        "images_per_second": steps * BATCH / seconds,
        "torch": torch.__version__,
        "threads": torch.get_num_threads(),
        "device": torch.cuda.get_device_name() if device.type == "cuda" else "cpu",
    }))


if __name__ == "__main__":
    main()
