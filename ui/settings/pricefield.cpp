// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/pricefield.h"

#include "execution/runcost.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>

namespace rondo {

PriceField::PriceField(QWidget *parent)
    : QWidget(parent)
    , m_amount(new QDoubleSpinBox(this))
    , m_currency(new QLineEdit(this))
{
    const HourPrice price = hourPrice();
    m_amount->setObjectName(QStringLiteral("hourPrice"));
    m_amount->setAccessibleName(tr("Price of an hour"));
    m_amount->setRange(0, 1'000'000);
    m_amount->setDecimals(2);
    m_amount->setSingleStep(0.1);
    m_amount->setSpecialValueText(tr("No price"));
    m_amount->setKeyboardTracking(false);
    m_amount->setFixedWidth(96);
    m_amount->setValue(price.amount);
    m_currency->setObjectName(QStringLiteral("currency"));
    m_currency->setAccessibleName(tr("Currency of the price"));
    const QString usual = QLocale().currencySymbol();
    m_currency->setPlaceholderText(usual.isEmpty() ? QStringLiteral("\u20ac") : usual);
    m_currency->setMaxLength(8);
    m_currency->setFixedWidth(56);
    m_currency->setText(price.currency);
    setFocusProxy(m_amount);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_amount);
    layout->addWidget(m_currency);
    connect(m_amount, &QDoubleSpinBox::valueChanged, this, &PriceField::store);
    connect(m_currency, &QLineEdit::textEdited, this, &PriceField::store);
}

void PriceField::store()
{
    setHourPrice({.amount = m_amount->value(), .currency = m_currency->text().trimmed()});
}

} // namespace rondo
