// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paletteentry.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace rondo {

class PaletteModel;
class Theme;

/*!
    A field and a list of all that can be done or gone to; Enter does it, Escape closes. What was chosen lately comes first, also
    after a restart. A child of the window, over its pages.
*/
class CommandPalette : public QFrame {
    Q_OBJECT
public:
    CommandPalette(const Theme &theme, QWidget *parent);

    void open(const QList<PaletteEntry> &entries);
    //! Others, while it is open: what is typed and chosen stays.
    void setEntries(const QList<PaletteEntry> &entries);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void filter(const QString &text);
    void choose(int row);
    void run();
    void dismiss();

    const Theme &m_theme;
    QLineEdit *m_field;
    PaletteModel *m_model;
    QListView *m_list;
    QLabel *m_nothing;
    QPointer<QWidget> m_before; //!< had the focus
};

} // namespace rondo
