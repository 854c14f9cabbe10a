// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/rangedialog.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

#include <cmath>

namespace rondo {

namespace {

    QString fieldText(double value)
    {
        return std::isfinite(value) ? QLocale().toString(value, 'g', 8) : QString();
    }

    //! NaN for an empty field; nothing for what is no number.
    std::optional<double> fieldValue(const QLineEdit &field)
    {
        const QString text = field.text().trimmed();
        if (text.isEmpty())
            return nan;
        bool isNumber = false;
        double value = QLocale().toDouble(text, &isNumber);
        if (!isNumber)
            value = QLocale::c().toDouble(text, &isNumber); // 0.5 and 1e-3 in every language
        return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
    }

} // namespace

RangeDialog::RangeDialog(const AxisRanges &now, const QString &xTitle, const QString &yTitle, QWidget *parent)
    : QDialog(parent)
    , m_problem(new QLabel)
{
    setObjectName(QStringLiteral("rangeDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Range of the axes"));
    m_fields[0] = addField(QStringLiteral("xLow"), now.xLow);
    m_fields[1] = addField(QStringLiteral("xHigh"), now.xHigh);
    m_fields[2] = addField(QStringLiteral("yLow"), now.yLow);
    m_fields[3] = addField(QStringLiteral("yHigh"), now.yHigh);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setHorizontalSpacing(10);
    layout->setVerticalSpacing(8);
    for (const int row : {0, 1}) {
        auto *title = new QLabel(row == 0 ? xTitle : yTitle);
        title->setBuddy(m_fields[2 * row]);
        m_fields[2 * row]->setAccessibleName(tr("%1 from").arg(title->text()));
        m_fields[2 * row + 1]->setAccessibleName(tr("%1 to").arg(title->text()));
        layout->addWidget(title, row, 0);
        layout->addWidget(m_fields[2 * row], row, 1);
        layout->addWidget(new QLabel(tr("to")), row, 2);
        layout->addWidget(m_fields[2 * row + 1], row, 3);
    }
    m_problem->setProperty("tone", QStringLiteral("error"));
    m_problem->setWordWrap(true);
    m_problem->setMinimumHeight(m_problem->fontMetrics().height() + 4);
    layout->addWidget(m_problem, 2, 0, 1, 4);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Reset);
    buttons->button(QDialogButtonBox::Reset)->setText(tr("Show all"));
    m_apply = buttons->button(QDialogButtonBox::Ok);
    m_apply->setText(tr("Apply"));
    m_apply->setProperty("kind", QStringLiteral("primary"));
    layout->addWidget(buttons, 3, 0, 1, 4);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::Reset), &QPushButton::clicked, this, [this] {
        Q_EMIT chosen({});
        accept();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen({*fieldValue(*m_fields[0]), *fieldValue(*m_fields[1]), *fieldValue(*m_fields[2]), *fieldValue(*m_fields[3])});
        accept();
    });
    check();
}

QLineEdit *RangeDialog::addField(const QString &name, double value)
{
    auto *field = new QLineEdit(fieldText(value), this);
    field->setObjectName(name);
    field->setPlaceholderText(tr("fitted"));
    connect(field, &QLineEdit::textChanged, this, &RangeDialog::check);
    return field;
}

void RangeDialog::check()
{
    QString problem;
    for (const int first : {0, 2}) {
        const auto low = fieldValue(*m_fields[first]), high = fieldValue(*m_fields[first + 1]);
        if (!low || !high)
            problem = tr("\"%1\" is no number.").arg(m_fields[low ? first + 1 : first]->text().trimmed());
        else if (*low >= *high)
            problem = tr("The end must lie behind the start.");
    }
    m_problem->setText(problem);
    m_apply->setEnabled(problem.isEmpty());
}

} // namespace rondo
