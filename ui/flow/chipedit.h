// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace rondo {

class Theme;

/*!
    A field of several values: each becomes a chip on a comma, Enter, or when the field is left. Backspace in
   front of a chip and a click on one turn it back into text. Grows by a line when the chips need it. Pasted
   text splits at commas.
*/
class ChipEdit : public QWidget {
    Q_OBJECT
public:
    explicit ChipEdit(Theme &theme, QWidget *parent = nullptr);

    void setChips(const QStringList &chips); //!< replaces everything, also what is being typed
    QString text() const; //!< chips and what is being typed, with commas between
    //! Values to complete and to pick from a menu at the right.
    void setChoices(const QStringList &choices);
    void setInvalid(bool invalid);
    QLineEdit &field() const { return *m_field; }

    QSize sizeHint() const override; //!< of one line
    int heightForWidth(int width) const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void edited(const QString &text); //!< with every key
    void committed(const QString &text); //!< a value is complete: comma, Enter, the field was left, or a pick
                                         //!< from the menu

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeTyped();
    void splitTyped();
    void editChip(qsizetype index);
    void layOut();
    struct Places {
        QList<QRect> chips;
        QRect field;
        int lines = 1;
    };
    Places placesFor(int width) const;
    void toggleChoice(const QString &choice);
    QRect menuRect() const;

    Theme &m_theme;
    QLineEdit *m_field;
    QStringList m_chips;
    qsizetype m_at = 0; //!< how many chips stand before the text field
    QList<QRect> m_places;
    QStringList m_choices;
    bool m_invalid = false;
};

} // namespace rondo
