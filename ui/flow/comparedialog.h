// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flowcomparison.h"

#include <QDialog>

class QListWidget;

namespace rondo {

class FlowPreview;
class Theme;

//! The flow as it is seen and as its file holds it, side by side: what differs is outlined, and listed in
//! words.
class CompareDialog : public QDialog {
    Q_OBJECT
public:
    //! The dialog deletes itself when it is closed.
    CompareDialog(const Flow &seen, const Flow &file, const QString &fileTitle, Theme &theme,
                  QWidget *parent);

    const QList<FlowDifference> &found() const { return m_found; }

Q_SIGNALS:
    void keepRequested(); //!< what is seen
    void takeRequested(); //!< the file

protected:
    void showEvent(QShowEvent *event) override;

private:
    void go(int row);

    QList<FlowDifference> m_found;
    FlowPreview *m_seen;
    FlowPreview *m_file;
    QListWidget *m_list;
};

} // namespace rondo
