// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/parameterrow.h"

#include "flow/parameterfield.h"
#include "theme/theme.h"
#include "widgets/labels.h"

#include <QHBoxLayout>
#include <QStyle>

namespace rondo {

namespace {

    constexpr int nameWidth = 80;

    //! What a person gets to read about a parameter: title, help, unit, range.
    QString description(const Parameter &parameter)
    {
        QString text = QStringLiteral("<b>%1</b><br>%2")
                           .arg(translated(parameter.title).toHtmlEscaped(),
                                translated(parameter.help).toHtmlEscaped());
        if (!parameter.unit.isEmpty())
            text += QStringLiteral("<br>") + ParameterRow::tr("Unit: %1").arg(translated(parameter.unit));
        if (!parameter.choices.isEmpty())
            text += QStringLiteral("<br>")
                + ParameterRow::tr("One of: %1").arg(parameter.choices.join(QStringLiteral(", ")));
        return text;
    }

} // namespace

ParameterRow::ParameterRow(const Parameter &parameter, const QString &baseFolder, Theme &theme,
                           QWidget *parent)
    : QWidget(parent)
    , m_parameter(parameter)
    , m_name(makeLabel(theme, parameter.key, FontRole::MonoSmall, "secondary", this))
    , m_field(makeParameterField(parameter, baseFolder, theme, this))
    , m_factor(makeLabel(theme, {}, FontRole::Dense, "hint", this))
    , m_error(makeLabel(theme, {}, FontRole::Caption, "error", this))
{
    setObjectName(QStringLiteral("parameter-") + parameter.key);
    m_name->setFixedWidth(nameWidth);
    m_name->setBuddy(m_field);
    m_name->setToolTip(description(parameter));
    m_field->setToolTip(description(parameter));
    describe(translated(parameter.help));
    m_factor->setFixedWidth(22);
    m_factor->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_error->setWordWrap(true);
    m_error->hide();

    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(m_name, 0, Qt::AlignTop);
    m_name->setMinimumHeight(28);
    m_factor->setMinimumHeight(28);
    line->addWidget(m_field, 1);
    line->addWidget(m_factor, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(line);
    layout->addWidget(m_error);

    connect(m_field, &ParameterField::edited, this, [this](const QString &text) { take(text, false); });
    connect(m_field, &ParameterField::committed, this, [this](const QString &text) { take(text, true); });
}

void ParameterRow::setSetting(const Setting &setting)
{
    m_setting = setting;
    if (m_error->isHidden())
        m_field->setSetting(setting);
    showFactor(setting);
}

QString ParameterRow::error() const
{
    return m_error->isHidden() ? QString() : m_error->text();
}

void ParameterRow::take(const QString &text, bool complete)
{
    const Result<Setting> setting = parseSetting(m_parameter, text);
    if (!setting && !complete)
        return; // half a number is no mistake yet
    m_error->setText(setting.errorText());
    m_error->setVisible(!setting.ok());
    m_field->setInvalid(!setting.ok());
    describe(setting.ok() ? translated(m_parameter.help) : setting.errorText());
    if (!setting)
        return;
    // A range becomes chips as soon as it is complete; the values stay a range in the file.
    const bool same = m_setting == *setting
        || (valuesOf(m_parameter, m_setting) == valuesOf(m_parameter, *setting)
            && std::holds_alternative<Range>(m_setting));
    if (same) {
        if (complete)
            m_field->setSetting(m_setting);
        return;
    }
    m_setting = *setting;
    showFactor(*setting);
    Q_EMIT changed(*setting);
    if (complete)
        m_field->setSetting(*setting);
}

//! The field is made of parts; screen readers look at the one that has the keyboard.
void ParameterRow::describe(const QString &words)
{
    QList<QWidget *> parts {m_field};
    for (QWidget *part : m_field->findChildren<QWidget *>()) {
        const bool nameless = part->accessibleName().isEmpty() || part->accessibleName() == m_field->accessibleName();
        if (part->focusPolicy() != Qt::NoFocus && nameless)
            parts << part;
    }
    for (QWidget *part : std::as_const(parts)) {
        part->setAccessibleName(translated(m_parameter.title));
        part->setAccessibleDescription(words);
    }
}

void ParameterRow::showFactor(const Setting &setting)
{
    const qsizetype count = m_parameter.sweepable ? valuesOf(m_parameter, setting).size() : 0;
    m_factor->setText(count == 0       ? QString()
                          : count == 1 ? QStringLiteral("1")
                                       : QStringLiteral("\u00d7%1").arg(count));
    m_factor->setProperty("tone", count > 1 ? QStringLiteral("accent") : QStringLiteral("hint"));
    m_factor->style()->unpolish(m_factor);
    m_factor->style()->polish(m_factor);
}

} // namespace rondo
