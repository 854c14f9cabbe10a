// SPDX-License-Identifier: GPL-3.0-or-later
// rondo-server with a model that needs no LibTorch: starts in milliseconds and answers what a test can tell
// by hand.
#include "fakepredictor.h"
#include "serving/serve.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return rondo::serve(QCoreApplication::arguments(), rondo::testing::FakePredictor::load);
}
