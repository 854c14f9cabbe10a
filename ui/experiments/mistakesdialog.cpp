// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/mistakesdialog.h"

#include "experiments/formats.h"
#include "experiments/mistakegrid.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

namespace rondo {

namespace {

    constexpr int all = -1;
    enum Order { MostConfident, HighestLoss };

} // namespace

MistakesDialog::MistakesDialog(Theme &theme, const QString &experiment, const Mistakes &mistakes, const Confusion &confusion,
                               QWidget *parent)
    : QDialog(parent)
    , m_mistakes(mistakes)
    , m_confusion(confusion)
    , m_actual(new QComboBox)
    , m_predicted(new QComboBox)
    , m_order(new QComboBox)
    , m_note(new QLabel)
    , m_grid(new MistakeGrid(theme, MistakeGrid::Shape::Grid))
{
    setWindowTitle(tr("%1: misread samples").arg(experiment));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(660, 460);
    fill(*m_actual, tr("All classes"), tr("True class"));
    fill(*m_predicted, tr("any other"), tr("Read as"));
    m_order->addItem(tr("Most confident first"), MostConfident);
    m_order->addItem(tr("Highest loss first"), HighestLoss);
    m_order->setAccessibleName(tr("Order"));
    m_note->setProperty("tone", QStringLiteral("secondary"));
    m_note->setWordWrap(true);
    m_note->setFont(theme.font(FontRole::Caption));
    m_grid->setAccessibleName(tr("Misread samples"));

    auto *choices = new QHBoxLayout;
    choices->setSpacing(8);
    choices->addWidget(m_actual);
    choices->addWidget(new QLabel(tr("read as")));
    choices->addWidget(m_predicted);
    choices->addStretch(1);
    choices->addWidget(m_order);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 0);
    layout->setSpacing(8);
    layout->addLayout(choices);
    layout->addWidget(m_note);
    layout->addWidget(m_grid, 1);
    for (QComboBox *box : {m_actual, m_predicted, m_order})
        connect(box, &QComboBox::currentIndexChanged, this, &MistakesDialog::showMistakes);
    connect(m_grid, &MistakeGrid::failed, this, [this](const QString &text) {
        m_note->setProperty("tone", QStringLiteral("error"));
        m_note->setText(tr("The images cannot be shown. %1").arg(text));
    });
    showMistakes();
}

void MistakesDialog::fill(QComboBox &box, const QString &allWords, const QString &name)
{
    box.addItem(allWords, all);
    for (int index = 0; index < m_confusion.counts.size(); ++index)
        box.addItem(m_confusion.className(index), index);
    box.setAccessibleName(name);
}

void MistakesDialog::setSource(StoreThread *store, const PictureSource &source)
{
    m_grid->setSource(store, source);
}

void MistakesDialog::showCell(int actual, int predicted)
{
    m_actual->setCurrentIndex(std::max(0, m_actual->findData(actual)));
    // On the diagonal nothing was misread: what the class was read as instead is.
    m_predicted->setCurrentIndex(actual == predicted ? 0 : std::max(0, m_predicted->findData(predicted)));
}

void MistakesDialog::showMistakes()
{
    const int actual = m_actual->currentData().toInt(), predicted = m_predicted->currentData().toInt();
    const auto isMeant = [](int chosen, int index) { return chosen == all || chosen == index; };
    QList<Mistake> shown = m_order->currentData().toInt() == HighestLoss ? m_mistakes.worst(Mistakes::most) : m_mistakes.kept;
    shown.removeIf([&](const Mistake &mistake) {
        return !isMeant(actual, mistake.label) || !isMeant(predicted, mistake.predicted);
    });
    qint64 counted = 0;
    for (int label = 0; label < m_confusion.counts.size(); ++label) {
        for (int other = 0; other < m_confusion.counts.size(); ++other)
            counted += label != other && isMeant(actual, label) && isMeant(predicted, other) ? m_confusion.counts[label][other] : 0;
    }
    m_grid->setMistakes(shown, m_confusion.classes);
    const int count = int(shown.size());
    if (shown.isEmpty())
        m_note->setText(tr("No sample was misread so."));
    else if (counted > count)
        m_note->setText(tr("%1 of %2 misread samples, the most confident ones; point at one for its figures.")
                            .arg(numberText(count), numberText(double(counted))));
    else
        m_note->setText(tr("%n misread sample(s); point at one for its figures.", nullptr, count));
}

} // namespace rondo
