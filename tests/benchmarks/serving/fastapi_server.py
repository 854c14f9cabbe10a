# SPDX-License-Identifier: GPL-3.0-or-later
"""The same model behind FastAPI and uvicorn, written for the comparison as one would write it: a validated body, the forward
pass in the handler. Run it with: MODEL_FOLDER=... uvicorn fastapi_server:app"""
import json
import os
import struct
from typing import List

import numpy
import torch
from fastapi import FastAPI
from pydantic import BaseModel


def read_safetensors(path):
    with open(path, "rb") as file:
        (length,) = struct.unpack("<Q", file.read(8))
        header = json.loads(file.read(length))
        data = file.read()
    tensors = {}
    for name, entry in header.items():
        if name != "__metadata__":
            begin, end = entry["data_offsets"]
            values = numpy.frombuffer(data[begin:end], dtype=numpy.float32).reshape(entry["shape"])
            tensors[name] = torch.from_numpy(values.copy())
    return tensors


class FlattenAsRondo(torch.nn.Module):
    """In the order row, column, channel."""

    def forward(self, images):
        return images.permute(0, 2, 3, 1).flatten(1)


def build(folder):
    """The network of model.json with its weights, as plain torch modules."""
    with open(os.path.join(folder, "model.json"), encoding="utf-8") as file:
        description = json.load(file)
    tensors = read_safetensors(os.path.join(folder, "model.safetensors"))
    modules = []
    for index, layer in enumerate(description["layers"]):
        kind = layer["kind"]
        if kind == "convolution":
            module = torch.nn.Conv2d(layer["inputs"], layer["outputs"], layer["kernel"], padding=layer.get("padding", 0))
        elif kind == "dense":
            module = torch.nn.Linear(layer["inputs"], layer["outputs"])
        elif kind == "relu":
            module = torch.nn.ReLU()
        elif kind == "relu_pool":
            module = torch.nn.Sequential(torch.nn.ReLU(), torch.nn.MaxPool2d(2))
        elif kind == "flatten":
            module = FlattenAsRondo()
        elif kind == "dropout":
            module = torch.nn.Dropout(layer["rate"])
        else:
            raise SystemExit(f"The comparison does not know the layer {kind}.")
        if kind in ("convolution", "dense"):
            module.weight.data = tensors[f"layer{index}.weight"].reshape(module.weight.shape)
            module.bias.data = tensors[f"layer{index}.bias"]
        modules.append(module)
    network = torch.nn.Sequential(*modules).eval()
    return network, description["normalisation"]


class InferInput(BaseModel):
    name: str
    shape: List[int]
    datatype: str
    data: List[float]


class InferRequest(BaseModel):
    inputs: List[InferInput]


network, normalisation = build(os.environ["MODEL_FOLDER"])
app = FastAPI()


@app.post("/v2/models/bench/infer")
async def infer(request: InferRequest):
    given = request.inputs[0]
    with torch.inference_mode():
        images = torch.tensor(given.data, dtype=torch.float32).reshape(given.shape)
        scores = network((images - normalisation["mean"]) / normalisation["std"]).softmax(1)
    return {
        "model_name": "bench",
        "outputs": [{"name": "scores", "datatype": "FP32", "shape": list(scores.shape), "data": scores.flatten().tolist()}],
    }
