// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/digest.h"
#include "theme/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace rondo {

class CodeText;

//! What an experiment was made from: the command that makes it again, and the text of its script, with a word when that
//! is no longer the text it ran with.
class CodeView : public QWidget {
    Q_OBJECT
public:
    explicit CodeView(Theme &theme, QWidget *parent = nullptr);

    void setCommand(const QString &command);
    //! \a path: absolute; empty for what comes with Rondo. \a ranWith: the digest of the text when it ran; empty: not
    //! known. Reads the file when the tab is shown, in a thread of the pool.
    void setScript(const QString &path, const Digest &ranWith);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Script;
    void readScript();
    void showScript(const Script &script);
    void applyTheme();

    Theme &m_theme;
    QLabel *m_note;
    CodeText *m_text;
    QPushButton *m_copy;
    QWidget *m_scriptPart;
    QLabel *m_scriptTitle;
    QLabel *m_scriptNote;
    CodeText *m_script;
    QString m_path;
    Digest m_ranWith;
};

} // namespace rondo
