// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deployment/deployment.h"
#include "theme/theme.h"

#include <QFrame>

class QPlainTextEdit;

namespace rondo {

class SegmentedControl;

//! Lines that ask the endpoint about a PNG from a terminal, and from Python.
QString curlSnippet(const Deployment &deployment);
QString pythonSnippet(const Deployment &deployment);
//! Where to POST to.
QString inferUrl(const Deployment &deployment);

//! A popup with the snippets and a button that copies the one in view. Deletes itself when closed.
class SnippetPopup : public QFrame {
    Q_OBJECT
public:
    SnippetPopup(Theme &theme, const Deployment &deployment, QWidget *parent);

private:
    Deployment m_deployment;
    SegmentedControl *m_language;
    QPlainTextEdit *m_text;
};

} // namespace rondo
