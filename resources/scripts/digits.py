# SPDX-License-Identifier: GPL-3.0-or-later
"""A small network for digits: two convolutions with batch normalisation, one dense layer.

Keeps the weights of its best epoch, as the built-in networks do.

Parameters: width (channels of the first convolution), lr, batch_size, epochs, seed.
"""

import copy
import time

import torch
import torch.nn.functional as functional

import rondo


class Digits(torch.nn.Module):
    def __init__(self, channels, side, classes, width, mean, std):
        super().__init__()
        self.mean = mean
        self.std = std
        self.features = torch.nn.Sequential(
            torch.nn.Conv2d(channels, width, 5, stride=2),
            torch.nn.BatchNorm2d(width),
            torch.nn.ReLU(),
            torch.nn.Conv2d(width, 2 * width, 3),
            torch.nn.MaxPool2d(2),
            torch.nn.BatchNorm2d(2 * width),
            torch.nn.ReLU(),
        )
        left = (((side - 5) // 2 + 1) - 2) // 2
        self.scores = torch.nn.Linear(2 * width * left * left, classes)

    def forward(self, images):
        x = self.features((images - self.mean) / self.std)
        x = functional.dropout(x.flatten(1), 0.25, self.training)
        return self.scores(x)


def scaled(images, labels):
    return torch.from_numpy(images).float().div_(255), torch.from_numpy(labels)


def validate(model, split):
    model.eval()
    loss = 0.0
    classes = model.scores.out_features
    counts = torch.zeros(classes * classes, dtype=torch.int64)  # by true class and answer
    with torch.no_grad():
        for images, labels in split.batches(500):
            images, labels = scaled(images, labels)
            scores = model(images)
            loss += functional.cross_entropy(scores, labels, reduction="sum").item()
            counts += torch.bincount(labels * classes + scores.argmax(1), minlength=classes * classes)
    model.train()
    counts = counts.view(classes, classes)
    return loss / len(split), counts.trace().item() / len(split), counts.tolist()


def main():
    task = rondo.task()
    epochs = task.setting("epochs", 4)
    batch_size = task.setting("batch_size", 128)
    torch.manual_seed(task.seed)
    model = Digits(task.shape[0], task.shape[1], len(task.classes), task.setting("width", 32), task.mean, task.std)
    optimizer = torch.optim.Adam(model.parameters(), task.setting("lr", 0.001))

    done, state = rondo.restore()
    best, weights = (0.0, 0.0), copy.deepcopy(model.state_dict())
    if state is not None:
        model.load_state_dict(state["model"])
        optimizer.load_state_dict(state["optimizer"])
        best, weights = tuple(state["best"]), state["weights"]
    steps = (len(task.train) + batch_size - 1) // batch_size
    step = done * steps
    for epoch in range(done + 1, epochs + 1):
        torch.manual_seed(task.seed * 1000 + epoch)  # so that a resumed training draws what an unbroken one would
        losses, hits, rows, reported = 0.0, 0, 0, time.monotonic()
        for images, labels in task.train.batches(batch_size, seed=task.seed * 1000 + epoch):
            images, labels = scaled(images, labels)
            optimizer.zero_grad()
            scores = model(images)
            loss = functional.cross_entropy(scores, labels)
            loss.backward()
            optimizer.step()
            step += 1
            losses += loss.item() * len(labels)
            hits += (scores.argmax(1) == labels).sum().item()
            rows += len(labels)
            if time.monotonic() - reported > 0.3 or step == epoch * steps:
                rondo.metric("loss", losses / rows, step, step / steps)
                rondo.metric("accuracy", hits / rows, step, step / steps)
                rondo.progress(epoch, epochs, step / (steps * epochs))
                losses, hits, rows, reported = 0.0, 0, 0, time.monotonic()
        val_loss, val_accuracy, counts = validate(model, task.validation)
        rondo.metric("val_loss", val_loss, step, epoch)
        rondo.metric("val_accuracy", val_accuracy, step, epoch)
        rondo.confusion(counts, epoch)
        if epoch == 1 or (val_accuracy, -val_loss) > best:
            best, weights = (val_accuracy, -val_loss), copy.deepcopy(model.state_dict())
        rondo.checkpoint(epoch, {"model": model.state_dict(), "optimizer": optimizer.state_dict(),
                                 "best": best, "weights": weights})
    model.load_state_dict(weights)
    rondo.save(model)


if __name__ == "__main__":
    main()
